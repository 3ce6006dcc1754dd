import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch.ts";

let launched: Promise<Browser> | undefined;

/**
 * The browser of all test files that this worker runs one after the other; it ends with the worker. A test has a
 * context of its own, which shares nothing with another's.
 */
export async function sharedBrowser(): Promise<Browser> {
  const current = await launched;
  if (current?.isConnected()) return current;
  launched = launchBrowser();
  return launched;
}
