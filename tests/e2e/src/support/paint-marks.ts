import type { Page } from "playwright-core";

export interface PaintMarks {
  /** Cumulative layout shift (CLS). */
  readonly shift: number;
  /** Text of the largest element painted first (LCP), or the address of a picture. */
  readonly largest: string;
}

/** Has a page take note of what moves and what is painted, from its very beginning. */
export async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const marks = { shift: 0, largest: "" };
    Reflect.set(window, "paintMarks", marks);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) marks.shift += Number(Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const element: HTMLElement | null = Reflect.get(entry, "element");
        marks.largest = String(Reflect.get(entry, "url") || element?.textContent);
      }
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
}

/** What a watched page noted, once its fonts are there and its largest element is known. */
export async function paintMarks(page: Page): Promise<PaintMarks> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() => Reflect.get(Reflect.get(window, "paintMarks"), "largest") !== "");
  return page.evaluate(() => Reflect.get(window, "paintMarks") as PaintMarks);
}
