import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { phone, withPage } from "./support/pages.ts";
import { pathOf } from "./support/site-pages.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();

/** What a first visit may take over the network, in bytes of compressed answers with their headers. */
const budget = { script: 110_000, withoutPictures: 150_000 };

test.each(["home", "search", "offer"] as const)("a first visit of %s is light", async (name) => {
  const path = await pathOf(name, shared.board);
  await withPage(shared.browser, phone, async (page) => {
    const weights = await weighFirstVisit(page, shared.board.url + path);
    const { Image: _, ...others } = weights;
    const script = weights.Script ?? 0;
    const withoutPictures = Object.values(others).reduce((sum, bytes) => sum + bytes, 0);
    const parts = Object.entries(weights).map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`);
    console.info(`${name}: ${kilobytes(withoutPictures)} without pictures (${parts.join(", ")})`);
    expect(others.Document).toBeGreaterThan(0);
    expect(others.Font).toBeGreaterThan(0);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(budget.script);
    expect(withoutPictures).toBeLessThanOrEqual(budget.withoutPictures);
  });
});

/** Bytes received for each kind of answer, until the page asks for nothing more. */
async function weighFirstVisit(page: Page, url: string): Promise<Readonly<Record<string, number>>> {
  const network = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const weights: Record<string, number> = {};
  network.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    weights[kind] = (weights[kind] ?? 0) + encodedDataLength;
  });
  await network.send("Network.enable");
  await page.goto(url, { waitUntil: "networkidle" });
  return weights;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
