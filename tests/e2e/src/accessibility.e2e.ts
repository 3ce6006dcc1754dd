import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { placeField } from "./support/results.ts";
import { pathOf, sitePages } from "./support/site-pages.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

/** Every rule that axe has for WCAG 2.2 A and AA and for RGAA 4, its good practices, and those still on trial. */
const everyRule = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "RGAAv4",
  "best-practice",
  "experimental",
];

test.each(sitePages)("%s has nothing that axe objects to", async (name) => {
  const path = await pathOf(name, shared.board);
  for (const size of [phone, desk]) {
    await withPage(shared.browser, size, async (page) => {
      await page.goto(shared.board.url + path);
      await examine(page);
    });
  }
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
  for (const size of [phone, desk]) {
    await withPage(shared.browser, size, async (page) => {
      await page.goto(`${shared.board.url}/offres`);
      await placeField(page).pressSequentially("beau");
      await page.getByRole("listbox").getByRole("option").first().waitFor();
      await placeField(page).press("ArrowDown");
      await examine(page);
    });
  }
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

/** Runs every rule in light and in dark. */
async function examine(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations, passes } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .withTags(everyRule)
      .setLegacyMode()
      .analyze();
    const objections = violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join("\n")}`,
    );
    expect(objections.join("\n\n"), `${colorScheme}, ${page.viewportSize()?.width} px`).toBe("");
    expect(passes.length).toBeGreaterThan(20);
  }
}
