import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { strayPairs } from "./color-pairs.ts";

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
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations, passes } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .withTags(everyRule)
      // A page within a page is examined by itself: here its landmarks would count as this one's.
      .exclude(".studio-preview")
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
