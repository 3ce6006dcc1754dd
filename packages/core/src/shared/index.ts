export { accept, type Refusal, type Result, refuse } from "./refusal.ts";
