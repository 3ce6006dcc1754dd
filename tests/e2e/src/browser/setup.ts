import { findChromium } from "./find.ts";

/** Finds the browser once for the whole run: every test file then gets it by CHROME_PATH. */
export async function setup(): Promise<void> {
  process.env.CHROME_PATH = await findChromium();
}
