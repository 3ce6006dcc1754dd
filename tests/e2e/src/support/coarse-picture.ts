import type { Browser } from "playwright-core";

/** A picture as the mean colours of its parts, row by row: `#rrggbb` each, one string a row. */
export type CoarsePicture = readonly string[];

const columns = 16;
/** Height of a row, in pixels. */
const rowHeight = 256;

/**
 * Makes a coarse picture of a picture (PNG): what moves, turns another colour or goes away shows in it, how a machine
 * smooths its letters does not.
 */
export async function coarsePicture(browser: Browser, png: Buffer): Promise<CoarsePicture> {
  // On a page of its own, which may read any picture.
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    return await page.evaluate(meanColors, { png: png.toString("base64"), columns, rowHeight });
  } finally {
    await context.close();
  }
}

/** Runs in the browser. */
async function meanColors(asked: { png: string; columns: number; rowHeight: number }): Promise<string[]> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${asked.png}`;
  await picture.decode();
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(picture, 0, 0);
  const rows: string[] = [];
  for (let top = 0; top < height; top += asked.rowHeight) {
    let row = "";
    for (let column = 0; column < asked.columns; column += 1) {
      const left = Math.floor((column * width) / asked.columns);
      const right = Math.floor(((column + 1) * width) / asked.columns);
      const { data } = context.getImageData(left, top, right - left, Math.min(asked.rowHeight, height - top));
      const sums = [0, 0, 0];
      for (let at = 0; at < data.length; at += 4)
        for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
      const means = sums.map((sum) => Math.round(sum / (data.length / 4)));
      row += `#${means.map((mean) => mean.toString(16).padStart(2, "0")).join("")}`;
    }
    rows.push(row);
  }
  return rows;
}

/** How far two means may be apart in one channel, of 255, before they count as different. */
const near = 14;

/** The share of a picture's parts that differ from another's, 0 to 1; rows that only one has differ. */
export function differingShare(one: CoarsePicture, other: CoarsePicture): number {
  const rows = Math.max(one.length, other.length);
  let differing = 0;
  for (let at = 0; at < rows; at += 1) {
    const [here, there] = [colorsOf(one[at]), colorsOf(other[at])];
    for (let column = 0; column < columns; column += 1) {
      const [a, b] = [here[column], there[column]];
      if (!a || !b || a.some((channel, which) => Math.abs(channel - (b[which] ?? 0)) > near)) differing += 1;
    }
  }
  return differing / (rows * columns);
}

function colorsOf(row = ""): number[][] {
  return (row.match(/#[0-9a-f]{6}/g) ?? []).map((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  );
}
