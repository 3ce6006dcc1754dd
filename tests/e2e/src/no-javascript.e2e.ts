import { expect, test } from "vitest";
import { town } from "./instances/under-test.ts";
import { phone, t, withPage } from "./support/pages.ts";
import { offerLinks, placeField, wordsField } from "./support/results.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();
const withoutScript = { ...phone, javaScriptEnabled: false } as const;

test("words, a typed town, a filter and a sort find offers", async () => {
  await withPage(shared.browser, withoutScript, async (page) => {
    await page.goto(shared.board.url);
    await wordsField(page).fill("magasin");
    await placeField(page).fill(town.name.toLowerCase());
    await page.getByRole("button", { name: t("search.submit") }).click();
    await page.waitForURL(/\/offres\?/);
    expect(await page.locator("h1").textContent()).toContain(town.name);
    await page.getByText(t("search.filters"), { exact: true }).first().click();
    await page.getByRole("checkbox", { name: t("search.switch.beginner") }).check();
    await page.getByLabel(t("search.sort")).selectOption({ label: t("search.sort.date") });
    await page
      .getByRole("button", { name: t("search.apply") })
      .first()
      .click();
    await page.waitForURL(/debutant=1/);
    const params = new URL(page.url()).searchParams;
    expect([params.get("q"), params.get("debutant"), params.get("tri")]).toEqual(["magasin", "1", "date"]);
    expect(await offerLinks(page).count()).toBeGreaterThan(0);
    expect(await page.getByRole("link", { name: t("search.remove", { filter: "" }).trim() }).count()).toBe(1);
  });
});

test("pages of results, an offer and its way to apply", async () => {
  await withPage(shared.browser, withoutScript, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    const first = await offerLinks(page).first().textContent();
    await page.getByRole("link", { name: t("search.nextPage") }).click();
    await page.waitForURL(/page=2/);
    const second = await offerLinks(page).first().textContent();
    expect(second).not.toBe(first);
    await offerLinks(page).first().click();
    await page.waitForURL(/\/offres\/./);
    expect(await page.locator("h1").textContent()).toBe(second);
    expect(await page.getByRole("region", { name: t("offer.howToApply") }).innerText()).not.toBe("");
    await page.getByRole("link", { name: t("offer.shareByMail") }).waitFor();
  });
});

test("beyond the last page, the previous one is the last that holds offers", async () => {
  await withPage(shared.browser, withoutScript, async (page) => {
    await page.goto(`${shared.board.url}/offres?page=99999`);
    expect(await offerLinks(page).count()).toBe(0);
    await page.getByRole("link", { name: t("search.previousPage") }).click();
    await page.waitForURL(/page=\d{1,3}$/);
    expect(await offerLinks(page).count()).toBeGreaterThan(0);
    expect(await page.getByRole("link", { name: t("search.nextPage") }).count()).toBe(0);
  });
});

test("nothing that needs a script is shown", async () => {
  await withPage(shared.browser, withoutScript, async (page) => {
    for (const path of ["/", "/offres"]) {
      await page.goto(shared.board.url + path);
      expect(await page.locator(".js-only:visible").count()).toBe(0);
    }
    await offerLinks(page).first().click();
    await page.waitForURL(/\/offres\/./);
    expect(await page.locator(".js-only:visible").count()).toBe(0);
  });
});
