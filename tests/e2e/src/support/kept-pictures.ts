import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";

/** Pictures that were agreed to, with what made them. */
const folder = join(import.meta.dirname, "../gallery");
/** Where what differs is drawn, for who looks into it. */
const differences = join(import.meta.dirname, "../../node_modules/.cache/gallery");

/**
 * So many pixels may differ within any square of `squareSide`: a border that moved, a corner or a letter is more. Those
 * that smooth an edge count too, for a thin line looks like one; the same browser smooths alike.
 */
const mostPixels = 24;
const squareSide = 48;

/** What draws the same pixels: this browser, to its last number, on this system. */
export function drawnWith(browser: Browser): string {
  return `Chromium ${browser.version()} ${process.platform} ${process.arch}`;
}

/**
 * The parts that are kept in pictures: what all others are made of, fewer of them on a phone. Pictures of the whole would
 * weigh several megabytes; boxes, styles and mean colours hold the rest.
 */
const pictured = {
  desk: ["cadres", "boutons", "etiquettes", "champs", "choix", "messages"],
  phone: ["boutons", "champs"],
} as const;

/** What would be drawn with fonts or words of the machine is not. */
const ownFonts = `.samples :is(code, pre) { font-family: var(--font-body) !important; }
  .samples :is(input[type=file], .difference-sign) { visibility: hidden; }`;

function onlyParts(ids: readonly string[]): string {
  return `.samples:not(${ids.map((id) => `[aria-labelledby=${id}]`).join(", ")}) { display: none; }`;
}

/** The gallery as pictures: the whole of its samples, and the parts of them that are kept. Nothing moves in them. */
export async function takePictures(
  page: Page,
  samples: string,
  size: keyof typeof pictured,
): Promise<{ readonly whole: Buffer; readonly kept: Buffer }> {
  const shot = () => page.locator(samples).screenshot({ animations: "disabled", caret: "hide" });
  await wear(page, ownFonts);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const whole = await shot();
  await wear(page, ownFonts + onlyParts(pictured[size]));
  const kept = await shot();
  await wear(page, ownFonts);
  return { whole, kept };
}

/** Puts a style sheet over a page, in the place of the one before: one that is made, for pages take no others. */
function wear(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Keeps a picture as the one that is agreed to: small, its colours off by less than is compared. */
export async function keepPicture(name: string, png: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${name}.webp`),
    await sharp(png).webp({ nearLossless: true, quality: 40, effort: 6 }).toBuffer(),
  );
}

/**
 * Compares a picture with the one that is agreed to: null when they are the same, else what differs, in words that
 * lead to a drawing of it.
 */
export async function differenceOf(name: string, png: Buffer): Promise<string | null> {
  const kept = await readFile(join(folder, `${name}.webp`)).catch(() => null);
  if (kept === null) return `${name}: no picture is agreed to`;
  const [agreed, seen] = await Promise.all([pixels(kept), pixels(png)]);
  const drawing = join(differences, `${name}.png`);
  const { width, height } = seen;
  if (agreed.width !== width || agreed.height !== height) {
    await draw(drawing, png);
    return `${name}: ${width} × ${height} pixels where ${agreed.width} × ${agreed.height} are agreed to; see ${drawing}`;
  }
  const output = Buffer.alloc(seen.data.length);
  const most = pixelmatch(agreed.data, seen.data, output, width, height, {
    windowSize: squareSide,
    includeAA: true,
  });
  if (most <= mostPixels) {
    await rm(drawing, { force: true });
    return null;
  }
  await draw(
    drawing,
    await sharp(output, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  );
  return `${name}: ${most} pixels of a square of ${squareSide} differ; see ${drawing}`;
}

async function draw(file: string, png: Buffer): Promise<void> {
  await mkdir(differences, { recursive: true });
  await writeFile(file, png);
}

async function pixels(picture: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
