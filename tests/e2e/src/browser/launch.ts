import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { findChromium } from "./find.ts";

/** Nothing that calls home or changes from one machine to the next. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--no-pings",
];

/** Starts the machine's Chromium without a window, with arguments beside its usual ones. The caller closes it. */
export async function launchBrowser({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  const executablePath = await findChromium();
  const launch = (chromiumSandbox: boolean) =>
    chromium.launch({ executablePath, args: [...QUIET, ...args], chromiumSandbox, ...options });
  // Chromium refuses its sandbox to root, and some containers refuse it to everybody.
  if (process.getuid?.() === 0) return launch(false);
  return launch(true).catch((error: unknown) => {
    if (!/sandbox/i.test(String(error))) throw error;
    return launch(false);
  });
}
