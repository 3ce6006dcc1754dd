import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { countIn, foundCount, offerLinks, placeField, wordsField } from "./support/results.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();

/** The filter of one contract. */
const contractBox = (page: Page) => page.locator('input[type=checkbox][name=contrat][value="cdi"]:visible');

test("from the home page to an offer, with a typing mistake", async () => {
  await withPage(shared.browser, phone, async (page) => {
    await page.goto(shared.board.url);
    await wordsField(page).fill("vandeuse");
    await wordsField(page).press("Enter");
    await page.waitForURL(/\/offres\?q=vandeuse/);
    const first = offerLinks(page).first();
    const title = await first.textContent();
    expect(title).toMatch(/vend/i);
    await first.click();
    await page.waitForURL(/\/offres\/[a-z0-9-]+-[a-z0-9]{10}$/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
  });
});

test("a filter updates the list in place, keeps the focus, and going back takes it off", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    await page.evaluate(() => Reflect.set(window, "sameDocument", true));
    const everything = await foundCount(page);
    const cdi = contractBox(page);
    await cdi.focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/contrat=cdi$/);
    await expect.poll(() => foundCount(page)).toBeLessThan(everything);
    expect(await cdi.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(() => foundCount(page)).toBe(everything);
    expect(await cdi.isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => cdi.isChecked()).toBe(true);
    expect(await page.evaluate(() => Reflect.get(window, "sameDocument"))).toBe(true);
  });
});

test("several changes made fast end in the last one", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    await contractBox(page).check();
    await page.getByRole("checkbox", { name: t("search.switch.beginner") }).check();
    await page.getByLabel(t("search.sort")).selectOption({ label: t("search.sort.salaire") });
    await page.waitForURL(/contrat=cdi&debutant=1&tri=salaire$/);
    const alone = await fetch(page.url());
    const said = /<h1[^>]*>([^<]+)</.exec(await alone.text())?.[1] ?? "";
    await expect.poll(() => foundCount(page)).toBe(countIn(said));
    expect(countIn(said)).toBeGreaterThan(0);
  });
});

test("the count beside a filter is what the filter gives", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(`${shared.board.url}/offres?contrat=cdi`);
    const before = await foundCount(page);
    const option = page.getByRole("checkbox", { name: t("search.switch.beginner") });
    const label = await option.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? "");
    const promised = Number(label.replaceAll(/\D/g, ""));
    expect(promised).toBeLessThan(before);
    await option.check();
    await expect.poll(() => foundCount(page)).toBe(promised);
  });
});

test("a town that nobody knows is told beside its field, and nothing typed is lost", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(`${shared.board.url}/offres?q=vendeur&lieu=Xyzzyville`);
    expect(await placeField(page).inputValue()).toBe("Xyzzyville");
    expect(await wordsField(page).inputValue()).toBe("vendeur");
    expect(await placeField(page).getAttribute("aria-invalid")).toBe("true");
    const described = await placeField(page).getAttribute("aria-describedby");
    expect(await page.locator(`#${described}`).innerText()).toContain("Xyzzyville");
  });
});

test("a typing mistake is understood and said", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(`${shared.board.url}/offres?q=mecanitien`);
    expect(await page.locator("#compris").innerText()).toMatch(/mécanicien/i);
    expect(await offerLinks(page).first().innerText()).toMatch(/mécani/i);
  });
});

test("nothing found proposes wider searches with true counts", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(`${shared.board.url}/offres?q=boulanger&lieu=2A004&rayon=5`);
    expect(await page.locator("#liste").innerText()).toContain(t("search.nothing"));
    const wider = page.locator("#liste .wider li").first();
    const promised = countIn(await wider.locator("span").innerText());
    expect(promised).toBeGreaterThan(0);
    await wider.getByRole("link").click();
    await expect.poll(() => foundCount(page)).toBe(promised);
  });
});

test.each([
  "q=xyzzy",
  "q=boulanger&lieu=2A004&rayon=5&contrat=franchise&temps=partiel",
  "lieu=97502&sanspermis=1&depuis=1",
])("the search %s leads on", async (query) => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(`${shared.board.url}/offres?${query}`);
    expect(await foundCount(page)).toBe(0);
    await page.locator("#liste .wider a").first().click();
    await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
  });
});

test("when the list cannot be updated, the page says so, keeps what was chosen and tries again", async () => {
  const expectedError = /the server responded with a status of 503/;
  await withPage(shared.browser, { ...desk, expectedError }, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    const before = await foundCount(page);
    await page.route("**/offres?*", (route) => route.fulfill({ status: 503, body: "" }));
    const beginner = page.getByRole("checkbox", { name: t("search.switch.beginner") });
    await beginner.check();
    const alert = page.getByRole("alert");
    await expect.poll(() => alert.innerText()).toContain(t("search.offline"));
    await page.unroute("**/offres?*");
    await page.getByRole("button", { name: t("error.retry") }).click();
    await expect.poll(() => foundCount(page)).toBeLessThan(before);
    expect(await beginner.isChecked()).toBe(true);
    expect(await alert.innerText()).toBe("");
  });
});
