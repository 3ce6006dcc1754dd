export { type Demo, type DemoOptions, generateDemo } from "./generate.ts";
