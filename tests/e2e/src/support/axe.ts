import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { strayPairs } from "./color-pairs.ts";
import { desk, phone } from "./pages.ts";

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

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Fails when a page, in light or in dark, has anything that a rule objects to, scrolls sideways, or shows a text in
 * colours whose contrast no theme is held to.
 */
export async function examine(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(sideways, `pixels beyond the edge of ${page.url()}`).toBe(0);
  expect(await strayPairs(page), `colours that no pair declares, on ${page.url()}`).toEqual([]);
  await bringAxe(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { objections, passed } = await objectionsOf(page);
    expect(objections.join("\n\n"), `${colorScheme}, ${page.viewportSize()?.width} px`).toBe("");
    expect(passed).toBeGreaterThan(20);
  }
}

/** Examines a page as a phone shows it and as a desk does: it is asked for once, and gives way. */
export async function examineAtBothSizes(page: Page): Promise<void> {
  for (const { viewport } of [phone, desk]) {
    await page.setViewportSize(viewport);
    await examine(page);
  }
}

/** A page within the page that is examined by itself: here its landmarks would count as this one's. */
const apart = ".studio-preview";

/** Brings axe into a page and the pages within it, once: that takes as long as having it look. */
export async function bringAxe(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const isApart =
      frame.parentFrame() !== null &&
      (await (
        await frame.frameElement()
      ).evaluate((element, selector) => (element as Element).matches(selector), apart));
    if (!isApart && !(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  }
}

/** What the rules object to on a page into which axe was brought, and how many found something that is right. */
export async function objectionsOf(page: Page): Promise<{ objections: string[]; passed: number }> {
  const { violations, passes } = await page.evaluate(
    ({ tags, exclude }) => {
      const state = window as unknown as {
        axe: { run: (...asked: unknown[]) => Promise<AxeResults> };
        sheetsRead?: string;
      };
      const runOnly = { type: "tag", values: tags };
      // For one rule, axe fetches and reads the style sheets: once is enough as long as they are the same.
      const sheets = [...document.styleSheets].map(({ href }) => href).join();
      const preload = sheets !== state.sheetsRead;
      state.sheetsRead = sheets;
      return state.axe.run({ exclude: [exclude] }, { runOnly, resultTypes: ["violations"], preload });
    },
    { tags: everyRule, exclude: apart },
  );
  const objections = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join("\n")}`,
  );
  return { objections, passed: passes.length };
}
