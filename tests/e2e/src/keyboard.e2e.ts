import { expect, test } from "vitest";
import { town } from "./instances/under-test.ts";
import { hasFocus, KeyboardVisitor } from "./support/keyboard.ts";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { foundCount, offerLinks, placeField, wordsField } from "./support/results.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();
const still = { reducedMotion: "reduce" } as const;

test("from the top of the home page to an applied search and an open offer", async () => {
  await withPage(shared.browser, { ...desk, ...still }, async (page) => {
    const visitor = new KeyboardVisitor(page);
    await page.goto(shared.board.url);
    await visitor.tabTo(page.getByRole("link", { name: t("layout.skipToContent") }), 1);
    await page.keyboard.press("Enter");
    await visitor.tabTo(wordsField(page), 1);
    await page.keyboard.type("vendeur");
    await visitor.tabTo(placeField(page), 1);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(town.name.toLowerCase());
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/offres\?q=vendeur&lieu=/);
    const everything = await foundCount(page);

    await visitor.tabTo(page.getByRole("checkbox", { name: t("search.switch.beginner") }));
    await page.keyboard.press("Space");
    await expect.poll(() => foundCount(page)).toBeLessThan(everything);
    const first = offerLinks(page).first();
    const title = await first.textContent();
    await visitor.tabTo(first);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/offres\/./);
    expect(await page.locator("h1").textContent()).toBe(title);
  });
});

test.each(["/", "/offres", "/offres?vue=carte", "an offer"])(
  "every control of %s shows its focus",
  async (path) => {
    await withPage(shared.browser, { ...desk, ...still }, async (page) => {
      await page.goto(shared.board.url + (path === "an offer" ? "/offres" : path));
      if (path === "an offer") {
        await offerLinks(page).first().click();
        await page.waitForURL(/\/offres\/./);
      }
      expect(await new KeyboardVisitor(page).tabToEnd()).toBeGreaterThan(10);
    });
  },
);

test("a skip link of the search page leads past the filters to the offers", async () => {
  await withPage(shared.browser, desk, async (page) => {
    const visitor = new KeyboardVisitor(page);
    await page.goto(`${shared.board.url}/offres`);
    await visitor.tabTo(page.getByRole("link", { name: t("layout.skipToResults") }), 3);
    let isAskedAgain = false;
    page.on("request", (request) => {
      isAskedAgain ||= new URL(request.url()).pathname === "/offres";
    });
    await page.keyboard.press("Enter");
    // The order, the map, the alert, then the offers.
    await visitor.tabTo(offerLinks(page).first(), 5);
    await page.waitForLoadState("networkidle");
    expect(isAskedAgain).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

test("the filters of a phone open in a sheet that keeps the focus, and Escape gives it back", async () => {
  await withPage(shared.browser, { ...phone, ...still }, async (page) => {
    const visitor = new KeyboardVisitor(page);
    await page.goto(`${shared.board.url}/offres`);
    const everything = await foundCount(page);
    const opener = page.locator("summary", { hasText: t("search.filters") });
    const sheet = page.getByRole("dialog", { name: t("search.filters") });
    await visitor.tabTo(opener);
    await page.keyboard.press("Enter");
    await sheet.waitFor();

    const beginner = sheet.getByRole("checkbox", { name: t("search.switch.beginner") });
    await visitor.tabTo(beginner);
    await page.keyboard.press("Space");
    await expect.poll(() => foundCount(page)).toBeLessThan(everything);
    const found = await foundCount(page);
    await visitor.tabTo(sheet.getByRole("button", { name: t("search.see", { count: found }) }));
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press("Tab");
      // The browser's own bar is no part of the page behind.
      const isBehind = await sheet.evaluate(
        (dialog) => document.activeElement !== document.body && !dialog.contains(document.activeElement),
      );
      expect(isBehind).toBe(false);
    }

    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
    expect(await hasFocus(opener)).toBe(true);
    expect(await opener.innerText()).toMatch(/1$/);
    await page.keyboard.press("Enter");
    expect(await beginner.isChecked()).toBe(true);
  });
});
