import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { town } from "./instances/under-test.ts";
import { examine } from "./support/axe.ts";
import { desk, phone, withPage } from "./support/pages.ts";
import { foundCount } from "./support/results.ts";
import { useBoard } from "./support/use-board.ts";

const attribution = "© Cartographes";
const tiles = { kind: "raster", url: "https://tuiles.exemple.fr/{z}/{x}/{y}.png", attribution };
/** One grey pixel: the map stretches it. */
const plainTile = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4CwAA3wDeKXlwtgAAAABJRU5ErkJggg==",
  "base64",
);
const shared = useBoard({ map: { tiles } });

test("with a source of tiles, the map has a background and says whose it is", async () => {
  await withPage(shared.browser, desk, async (page) => {
    const asked = await answerTiles(page);
    await page.goto(`${shared.board.url}/offres?vue=carte`);
    await page.locator(".tile-map[data-ready]").waitFor();
    expect(asked.length).toBeGreaterThan(0);
    expect(await page.locator(".map-drawing").count()).toBe(0);
    await page.getByText(attribution).waitFor();
  });
});

test("its markers count the offers in view, come nearer where they can, and name an offer alone", async () => {
  await withPage(shared.browser, { ...phone, reducedMotion: "reduce" }, async (page) => {
    await answerTiles(page);
    await page.goto(`${shared.board.url}/offres?lieu=${town.insee}&rayon=30&vue=carte`);
    const found = await foundCount(page);
    const markers = page.locator(".tile-map-marker");
    await markers.first().waitFor();
    const counts = (await markers.allInnerTexts()).map(Number);
    const sum = counts.reduce((total, count) => total + count, 0);
    expect(sum).toBeGreaterThan(found * 0.9);
    expect(sum).toBeLessThanOrEqual(found);

    const largest = markers.filter({ hasText: new RegExp(`^${Math.max(...counts)}$`) });
    await largest.click();
    await expect.poll(() => markers.count()).toBeGreaterThan(counts.length);
    await markers.filter({ hasText: /^1$/ }).first().click();
    const popup = page.locator(".maplibregl-popup");
    await popup.getByRole("link").click();
    await page.waitForURL(/\/offres\/./);
  });
});

test("the map with tiles has nothing that axe objects to", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await answerTiles(page);
    await page.goto(`${shared.board.url}/offres?lieu=${town.insee}&rayon=30&vue=carte`);
    await page.locator(".tile-map[data-ready]").waitFor();
    await examine(page);
  });
});

test("when the tiles cannot be had, the places are still shown", async () => {
  await withPage(shared.browser, { ...desk, expectedError: /net::ERR_FAILED|AJAXError/ }, async (page) => {
    await page.route("https://tuiles.exemple.fr/**", (route) => route.abort());
    const refused = page.waitForEvent("requestfailed");
    await page.goto(`${shared.board.url}/offres?vue=carte`);
    await refused;
    await expect.poll(() => page.locator(".map .map-dot, .map .tile-map-marker").count()).toBeGreaterThan(3);
  });
});

/** Answers every tile with a plain picture; tells which were asked for. */
async function answerTiles(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route("https://tuiles.exemple.fr/**", (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: plainTile, contentType: "image/png" });
  });
  return asked;
}
