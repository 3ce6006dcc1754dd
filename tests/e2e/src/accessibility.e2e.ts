import { test } from "vitest";
import { examine, examineAtBothSizes } from "./support/axe.ts";
import { desk, phone, steadyPhone, t, withPage } from "./support/pages.ts";
import { placeField } from "./support/results.ts";
import { pathOf, sitePages } from "./support/site-pages.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();

test.each(sitePages)("%s has nothing that axe objects to", async (name) => {
  await withPage(shared.browser, steadyPhone, async (page) => {
    await page.goto(shared.board.url + (await pathOf(name, shared.board)));
    await examineAtBothSizes(page);
  });
});

test("the filters of a phone, opened, have nothing that axe objects to", async () => {
  await withPage(shared.browser, phone, async (page) => {
    await page.goto(`${shared.board.url}/offres?contrat=cdi`);
    await page.locator("summary", { hasText: t("search.filters") }).click();
    await page.getByRole("dialog", { name: t("search.filters") }).waitFor();
    await page.getByText(t("search.rareContracts")).click();
    await examine(page);
  });
});

test("proposed towns have nothing that axe objects to", async () => {
  await withPage(shared.browser, steadyPhone, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    await placeField(page).pressSequentially("beau");
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await placeField(page).press("ArrowDown");
    await examineAtBothSizes(page);
  });
});

test("the news that the list could not be updated has nothing that axe objects to", async () => {
  await withPage(shared.browser, { ...desk, expectedError: /status of 503/ }, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    await page.route("**/offres?*", (route) => route.fulfill({ status: 503, body: "" }));
    await page.getByRole("checkbox", { name: t("search.switch.beginner") }).check();
    await page.getByRole("alert").getByRole("button").waitFor();
    await examine(page);
  });
});
