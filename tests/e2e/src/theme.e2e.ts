import { readFile, writeFile } from "node:fs/promises";
import { shippedThemes } from "@tremplin/instance";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type CoarsePicture, coarsePicture, differingShare } from "./support/coarse-picture.ts";
import { strayPairs } from "./support/color-pairs.ts";
import { type ComponentStyles, componentStyles } from "./support/component-styles.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { differenceOf, drawnWith, keepPicture, takePictures } from "./support/kept-pictures.ts";
import { type LayoutBoxes, layoutBoxes, movedBoxes } from "./support/layout-boxes.ts";
import { t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const studio = "/espace/administration/apparence";
const gallery = `${studio}/composants`;
const steady = { viewport: { width: 1100, height: 900 }, reducedMotion: "reduce" } as const;
const steadyPhone = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;

/** How the gallery looked when it was last agreed to; `UPDATE_REFERENCES=1` writes it anew, and its pictures. */
const referenceFile = new URL("./theme-references.json", import.meta.url);
const isAgreeing = Boolean(process.env.UPDATE_REFERENCES);
/** Where the components are, without the tables that follow them. */
const samples = ".theme-gallery > [lang]";

/** One theme in one mode. */
interface Look {
  readonly styles: ComponentStyles;
  readonly picture: CoarsePicture;
  /** In the dark nothing stands elsewhere. */
  readonly boxes: LayoutBoxes | null;
}

interface References {
  /** What drew the pictures: another browser smooths letters otherwise. */
  readonly drawnWith: string;
  readonly looks: Readonly<Record<string, Look>>;
}

/** Another version of the browser draws a box to tick or a shadow a little differently. */
const tolerated = 0.03;

async function asAdministrator(page: Page): Promise<void> {
  const { id } = await demoSomeone(shared.board, "administrator");
  await stepInto(shared.board, page, id);
}

async function agreedTo(): Promise<References> {
  return JSON.parse(await readFile(referenceFile, "utf8")) as References;
}

/** Keeps a picture when it is being agreed to, else compares it; what differs is told once all were looked at. */
async function examine(name: string, png: Buffer): Promise<string[]> {
  if (isAgreeing) {
    await keepPicture(name, png);
    return [];
  }
  const { drawnWith: agreed } = await agreedTo();
  if (agreed !== drawnWith(shared.browser)) return [];
  return [await differenceOf(name, png)].filter((difference) => difference !== null);
}

test("every component looks as it was agreed to, in every theme, light and dark", {
  timeout: 480_000,
}, async () => {
  const seen: Record<string, Look> = {};
  const wrong: string[] = [];
  await withPage(shared.browser, steady, async (page) => {
    await asAdministrator(page);
    for (const name of shippedThemes()) {
      for (const mode of ["light", "dark"]) {
        await page.goto(`${shared.board.url}${gallery}?essai=${name}&mode=${mode}`);
        const { whole, kept } = await takePictures(page, samples, "desk");
        seen[`${name} ${mode}`] = {
          styles: await componentStyles(page, samples),
          picture: await coarsePicture(shared.browser, whole),
          boxes: mode === "light" ? await layoutBoxes(page, samples) : null,
        };
        wrong.push(...(await examine(`${name}-${mode}`, kept)));
        // What is under the mouse, has the focus or is pressed is shown too: its colours are looked at as well.
        if (mode === "light") expect(await strayPairs(page), name).toEqual([]);
      }
    }
  });
  const here = drawnWith(shared.browser);
  if (isAgreeing) {
    await writeFile(referenceFile, `${JSON.stringify({ drawnWith: here, looks: seen }, null, 1)}\n`);
    return;
  }
  const { drawnWith: there, looks: agreed } = await agreedTo();
  if (here !== there)
    process.stderr.write(
      `The pictures of the gallery were drawn with ${there}; this is ${here}, which draws letters otherwise. ` +
        "Instead of their pixels, styles, boxes and mean colours are compared.\n",
    );
  expect(wrong).toEqual([]);
  expect(Object.keys(agreed)).toEqual(Object.keys(seen));
  for (const [name, { styles, picture, boxes }] of Object.entries(seen)) {
    expect(styles, name).toEqual(agreed[name]?.styles);
    expect(movedBoxes(agreed[name]?.boxes ?? {}, boxes ?? {}), name).toEqual([]);
    expect(differingShare(picture, agreed[name]?.picture ?? []), name).toBeLessThan(tolerated);
  }
  // It would be seen: no two of them are the same.
  const all = Object.entries(seen);
  for (const [at, [one, look]] of all.entries())
    for (const [other, another] of all.slice(at + 1))
      expect(differingShare(look.picture, another.picture), `${one}, ${other}`).toBeGreaterThan(tolerated);
});

test("on a phone, tight, and read from the right, every theme holds", { timeout: 480_000 }, async () => {
  const wrong: string[] = [];
  await withPage(shared.browser, steadyPhone, async (page) => {
    await asAdministrator(page);
    for (const name of shippedThemes()) {
      await page.goto(`${shared.board.url}${gallery}?essai=${name}&mode=light&air=tight`);
      wrong.push(...(await examine(`${name}-phone`, (await takePictures(page, samples, "phone")).kept)));
      for (const asked of ["air=airy", "sens=rtl"]) {
        await page.goto(`${shared.board.url}${gallery}?essai=${name}&${asked}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} ${asked}`).toBe(360);
      }
      expect(await page.locator(samples).getAttribute("lang")).toBe("ar");
    }
  });
  expect(wrong).toEqual([]);
});

test("what is touched looks so without being touched, and as it does when it is; no script is needed", async () => {
  await withPage(shared.browser, { ...steady, javaScriptEnabled: false }, async (page) => {
    await asAdministrator(page);
    await page.goto(`${shared.board.url}${gallery}?essai=atelier`);
    const button = (state: string) =>
      page.locator(`section[aria-labelledby=boutons] [data-shown="${state}"] .button-strong`).first();
    const ground = (state: string) =>
      button(state).evaluate((element) => getComputedStyle(element).backgroundColor);
    const ring = (state: string) =>
      button(state).evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await ground("hover")).not.toBe(await ground("rest"));
    expect([await ring("rest"), await ring("focus")]).toEqual(["none", "solid"]);
    const shown = await ground("hover");
    await button("rest").hover();
    expect(await ground("rest")).toBe(shown);
  });
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
    const text = page.getByLabel(t("theme.color.light-text"), { exact: true });
    expect(await text.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#texte-clair-remarks .field-problem").innerText()).toContain("#aaaaaa");
    // Put right as it is typed: the field is no longer marked.
    await text.fill("");
    await page.locator("iframe").waitFor();
    expect(await text.getAttribute("aria-invalid")).toBe(null);
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
