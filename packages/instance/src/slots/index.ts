/** The slots of the pages, without reading any file: for the web. */
export { type SlotFacts, type SlotName, slotNames, slots } from "./registry.ts";
