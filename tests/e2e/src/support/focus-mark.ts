import type { Page } from "playwright-core";

/** What WCAG 2.2 asks of a focus mark (2.4.13): this contrast between the two states of a pixel … */
const contrast = 3;
/** … on the surface of a line of 2 CSS pixels around a control of 24 by 24, the smallest allowed. */
export const neededPixels = 4 * 24 * 2;
/** How far around a control its mark is looked for, in CSS pixels. */
const around = 24;

/**
 * How much the page shows where the focus is: the pixels in and around the control whose contrast with
 * themselves, once the focus is taken away, is 3 or more. None for a control out of sight.
 */
export async function focusMark(page: Page): Promise<number> {
  const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const box = await focused.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const left = Math.max(0, (box?.x ?? 0) - around);
  const top = Math.max(0, (box?.y ?? 0) - around);
  const right = Math.min(width, (box?.x ?? 0) + (box?.width ?? 0) + around);
  const bottom = Math.min(height, (box?.y ?? 0) + (box?.height ?? 0) + around);
  if (right <= left || bottom <= top) return 0;
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const picture = async () => (await page.screenshot({ clip, animations: "disabled" })).toString("base64");

  const marked = await picture();
  await focused.evaluate((control) => control.blur());
  const plain = await picture();
  await focused.evaluate((control) => control.focus({ preventScroll: true }));
  return page.evaluate(countChanged, { marked, plain, contrast });
}

/** Runs in the browser, which reads PNG. */
async function countChanged(given: {
  readonly marked: string;
  readonly plain: string;
  readonly contrast: number;
}): Promise<number> {
  const before = await luminances(given.plain);
  const after = await luminances(given.marked);
  return before.filter((one, at) => {
    const other = after[at] ?? one;
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= given.contrast;
  }).length;

  /** The relative luminance of each pixel, as WCAG defines it. */
  async function luminances(png: string): Promise<number[]> {
    const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    if (!canvas) throw new Error("No canvas.");
    canvas.drawImage(picture, 0, 0);
    const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
    const linear = Float64Array.from({ length: 256 }, (_, value) =>
      value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    const at = (position: number) => linear[data[position] ?? 0] ?? 0;
    return Array.from(
      { length: data.length / 4 },
      (_, pixel) => 0.2126 * at(4 * pixel) + 0.7152 * at(4 * pixel + 1) + 0.0722 * at(4 * pixel + 2),
    );
  }
}
