import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { town } from "./instances/under-test.ts";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { offerLinks, placeField } from "./support/results.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();
const proposals = (page: Page) => page.getByRole("listbox", { name: t("search.places") }).getByRole("option");

test("towns are proposed while one types, and one is taken by the keyboard", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    await placeField(page).pressSequentially("chevigny st s");
    const first = proposals(page).first();
    await first.waitFor();
    expect(await first.innerText()).toContain("Chevigny-Saint-Sauveur");
    expect(await placeField(page).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    const active = await placeField(page).getAttribute("aria-activedescendant");
    expect(active).toBe(await first.getAttribute("id"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/lieu=Chevigny/);
    await expect.poll(() => page.locator("h1").textContent()).toContain("Chevigny-Saint-Sauveur");
    expect(await placeField(page).getAttribute("aria-expanded")).toBe("false");
    expect(await placeField(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

test("a proposed town is taken with a finger, and Escape closes the list without losing what is typed", async () => {
  await withPage(shared.browser, phone, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    await placeField(page).pressSequentially("21200");
    const beaune = proposals(page).filter({ hasText: /^Beaune 21200$/ });
    await beaune.waitFor();
    await page.keyboard.press("Escape");
    expect(await proposals(page).count()).toBe(0);
    expect(await placeField(page).inputValue()).toBe("21200");
    await page.keyboard.press("ArrowDown");
    await beaune.tap();
    await page.waitForURL(/lieu=Beaune/);
    await expect.poll(() => page.locator("h1").textContent()).toContain("Beaune");
  });
});

test("a postcode that is typed and sent is understood", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(shared.board.url);
    await placeField(page).fill(town.postcodes[0] ?? "");
    await placeField(page).press("Enter");
    await page.waitForURL(/\/offres\?/);
    await expect.poll(() => page.locator("h1").textContent()).toContain(town.name);
    expect(await offerLinks(page).count()).toBeGreaterThan(0);
  });
});

test("around me asks the browser and searches its town", async () => {
  const position = { geolocation: { latitude: 47.02, longitude: 4.84 }, permissions: ["geolocation"] };
  await withPage(shared.browser, { ...phone, ...position }, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    await page.getByRole("button", { name: t("search.aroundMe") }).click();
    await page.waitForURL(/lieu=Beaune/);
    await expect.poll(() => page.locator("h1").textContent()).toContain("Beaune");
  });
});

test("a position that is refused is told, with what to do instead", async () => {
  await withPage(shared.browser, { ...phone, permissions: [] }, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    await page.getByRole("button", { name: t("search.aroundMe") }).click();
    const problem = page.locator("#lieu-probleme");
    await expect.poll(() => problem.innerText()).toBe(t("search.positionDenied"));
  });
});
