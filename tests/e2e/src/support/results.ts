import type { Page } from "playwright-core";
import { t } from "./pages.ts";

export const wordsField = (page: Page) => page.getByLabel(t("search.words"));
export const placeField = (page: Page) => page.getByLabel(t("search.place"), { exact: true });
/** Titles of the offers found, each a link. */
export const offerLinks = (page: Page) => page.locator("#liste .offer-row-title a");

/** How many offers the heading says were found. */
export async function foundCount(page: Page): Promise<number> {
  return countIn((await page.locator("h1").textContent()) ?? "");
}

/** The number of offers that a sentence begins with: 1234 in "1 234 offres à Dijon", 0 in "Aucune offre". */
export function countIn(sentence: string): number {
  const [number = ""] = /^[\d\s]*/.exec(sentence) ?? [];
  return Number(number.replaceAll(/\s/g, ""));
}
