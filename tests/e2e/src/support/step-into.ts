import type { Page } from "playwright-core";
import type { Board } from "./board.ts";

/** Signs a page in as somebody of the demo, by the demo's own page. */
export async function stepInto(board: Board, page: Page, userId: string): Promise<void> {
  await page.goto(`${board.url}/demo`);
  const own = page.locator(`button[name=person][value="${userId}"]`).first();
  // Only the first of each kind are shown: another is asked for as their button would.
  if ((await own.count()) === 0) {
    const any = page.locator("button[name=person]").first();
    await any.evaluate((button, id) => button.setAttribute("value", id), userId);
  }
  await own.click();
  await page.waitForURL(/\/espace$/);
}
