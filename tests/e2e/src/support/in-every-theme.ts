import { shippedThemes } from "@tremplin/instance";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { bringAxe, objectionsOf } from "./axe.ts";
import { wearTheme } from "./wear-theme.ts";

/**
 * Fails with everything that a rule of axe objects to on these pages, worn by every finished theme in light and in
 * dark. A page is asked for once and changes its clothes where it stands: that is what takes the least time.
 * Gives the status that each page answered.
 */
export async function examineInEveryTheme(
  page: Page,
  url: string,
  paths: readonly string[],
): Promise<readonly number[]> {
  const faults: string[] = [];
  const statuses: number[] = [];
  for (const path of paths) {
    statuses.push((await page.goto(url + path))?.status() ?? 0);
    await bringAxe(page);
    for (const theme of shippedThemes()) {
      await wearTheme(page, theme);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { objections, passed } = await objectionsOf(page);
        faults.push(...objections.map((objection) => `${path}, ${theme}, ${colorScheme}: ${objection}`));
        expect(passed, `rules that found something to look at, ${page.url()}`).toBeGreaterThan(15);
      }
    }
  }
  expect(faults).toEqual([]);
  return statuses;
}
