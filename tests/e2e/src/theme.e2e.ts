import { readFile, writeFile } from "node:fs/promises";
import { shippedThemes } from "@tremplin/instance";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type CoarsePicture, coarsePicture, differingShare } from "./support/coarse-picture.ts";
import { strayPairs } from "./support/color-pairs.ts";
import { type ComponentStyles, componentStyles } from "./support/component-styles.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const studio = "/espace/administration/apparence";
const gallery = `${studio}/composants`;
const steady = { viewport: { width: 1100, height: 900 }, reducedMotion: "reduce" } as const;

/** How the gallery looked when it was last agreed to; `UPDATE_REFERENCES=1` writes it anew. */
const referenceFile = new URL("./theme-references.json", import.meta.url);
/** Where the components are, without the tables that follow them. */
const samples = ".theme-gallery > [lang]";

/** One theme in one mode. */
interface Look {
  readonly styles: ComponentStyles;
  readonly picture: CoarsePicture;
}

/** Another version of the browser draws a box to tick or a shadow a little differently. */
const tolerated = 0.03;

async function asAdministrator(page: Page): Promise<void> {
  const { id } = await demoSomeone(shared.board, "administrator");
  await stepInto(shared.board, page, id);
}

test("every component looks as it was agreed to, in every theme, light and dark", {
  timeout: 120_000,
}, async () => {
  const seen: Record<string, Look> = {};
  await withPage(shared.browser, steady, async (page) => {
    await asAdministrator(page);
    for (const name of shippedThemes()) {
      for (const mode of ["light", "dark"]) {
        await page.goto(`${shared.board.url}${gallery}?essai=${name}&mode=${mode}`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        seen[`${name} ${mode}`] = {
          styles: await componentStyles(page, samples),
          picture: await coarsePicture(shared.browser, page.locator(samples)),
        };
        if (mode === "light") expect(await strayPairs(page), name).toEqual([]);
      }
    }
  });
  if (process.env.UPDATE_REFERENCES) {
    await writeFile(referenceFile, `${JSON.stringify(seen, null, 2)}\n`);
    return;
  }
  const agreed = JSON.parse(await readFile(referenceFile, "utf8")) as Record<string, Look>;
  expect(Object.keys(agreed)).toEqual(Object.keys(seen));
  for (const [name, { styles, picture }] of Object.entries(seen)) {
    expect(styles, name).toEqual(agreed[name]?.styles);
    expect(differingShare(picture, agreed[name]?.picture ?? []), name).toBeLessThan(tolerated);
  }
  // It would be seen: no two of them are the same.
  const all = Object.entries(seen);
  for (const [at, [one, look]] of all.entries())
    for (const [other, another] of all.slice(at + 1))
      expect(differingShare(look.picture, another.picture), `${one}, ${other}`).toBeGreaterThan(tolerated);
});

test("a theme is tried on the real pages by an administrator alone, and one that cannot be read is not given", async () => {
  const colorOf = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--color-brand"));
  let tried = "";
  await withPage(shared.browser, steady, async (page) => {
    await asAdministrator(page);
    await page.goto(shared.board.url + studio);
    // As it is typed, without the button.
    await page.getByLabel(t("theme.color.brand-main"), { exact: true }).fill("#7a1f3d");
    await page.frameLocator("iframe").locator("h1").waitFor();
    const link = page.locator("#essai").getByRole("link", { name: t("theme.seeOffers") });
    await page.waitForFunction(() => location.search.includes("7a1f3d"));
    tried = (await link.getAttribute("href")) ?? "";
    const file = await page.request.get(
      `${shared.board.url}${studio}/theme.tokens.json?principale=%237a1f3d`,
    );
    expect(await file.json()).toMatchObject({ brand: { main: { $value: "#7a1f3d" } } });
    await page.goto(shared.board.url + tried);
    expect(await colorOf(page)).toBe("#7a1f3d");
    await page.goto(`${shared.board.url}${studio}?texte-clair=%23aaaaaa`);
    await page.getByText(t("theme.problems")).waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
    const refused = await page.request.get(
      `${shared.board.url}${studio}/theme.tokens.json?texte-clair=%23aaaaaa`,
    );
    expect(refused.status()).toBe(404);
  });
  await withPage(shared.browser, { ...steady, javaScriptEnabled: false }, async (page) => {
    const advisor = await demoSomeone(shared.board, "advisor");
    await stepInto(shared.board, page, advisor.id);
    expect((await page.goto(shared.board.url + studio))?.status()).toBe(403);
    await page.goto(shared.board.url + tried);
    expect(await page.locator('link[rel="stylesheet"][href^="/theme-essai"]').count()).toBe(0);
  });
});
