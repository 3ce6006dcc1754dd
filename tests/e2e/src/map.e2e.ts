import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { town } from "./instances/under-test.ts";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { foundCount } from "./support/results.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();

test("the map shows the places found, and a dot leads to its offers", async () => {
  await withPage(shared.browser, phone, async (page) => {
    await page.goto(`${shared.board.url}/offres?lieu=${town.insee}&rayon=30&vue=carte`);
    const dots = page.getByRole("group", { name: t("map.label") }).getByRole("link");
    expect(await dots.count()).toBeGreaterThan(3);
    const promised = await promisedBy(dots.first());
    await dots.first().click();
    await page.waitForURL((url) => !url.searchParams.has("vue"));
    await expect.poll(() => foundCount(page)).toBe(promised);
    expect(promised).toBeGreaterThan(0);
  });
});

test("every dot is large enough for a finger, and none touches another", async () => {
  await withPage(shared.browser, phone, async (page) => {
    await page.goto(`${shared.board.url}/offres?lieu=${town.insee}&rayon=30&vue=carte`);
    const circles = await page
      .locator(".map-dot circle")
      .evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().toJSON() as DOMRect));
    expect(circles.length).toBeGreaterThan(3);
    for (const [position, one] of circles.entries()) {
      expect(Math.round(one.width)).toBeGreaterThanOrEqual(24);
      for (const other of circles.slice(position + 1)) {
        const apart = Math.hypot(middle(one).x - middle(other).x, middle(one).y - middle(other).y);
        expect(apart).toBeGreaterThan((one.width + other.width) / 2);
      }
    }
  });
});

test("one goes from the list to the map and back, the search kept", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(`${shared.board.url}/offres?contrat=cdi`);
    const found = await foundCount(page);
    const views = page.getByRole("navigation", { name: t("search.views") });
    await views.getByRole("link", { name: t("search.view.map") }).click();
    await page.getByRole("group", { name: t("map.label") }).waitFor();
    expect(page.url()).toContain("contrat=cdi");
    expect(await foundCount(page)).toBe(found);
    await views.getByRole("link", { name: t("search.view.list") }).click();
    await page.locator(".offer-list").waitFor();
    expect(page.url()).toBe(`${shared.board.url}/offres?contrat=cdi`);
  });
});

/** How many offers a dot says to be there. */
async function promisedBy(dot: Locator): Promise<number> {
  const label = (await dot.getAttribute("aria-label")) ?? "";
  return Number(/(\d+)\D*$/.exec(label)?.[1]);
}

function middle({ x, y, width, height }: DOMRect) {
  return { x: x + width / 2, y: y + height / 2 };
}

test("without a script the map shows places and leads to them", async () => {
  await withPage(shared.browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${shared.board.url}/offres?vue=carte`);
    const places = page.getByRole("group", { name: t("map.label") }).getByRole("link");
    expect(await places.count()).toBeGreaterThan(1);
    const promised = await promisedBy(places.first());
    await places.first().click();
    await page.waitForURL(/(lieu|commune)=/);
    expect(await foundCount(page)).toBe(promised);
  });
});
