import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Board } from "./board.ts";

/** Signs a page's browser in as somebody of the demo, as their button on the demo's own page does; opens nothing. */
export async function stepInto(board: Board, page: Page, userId: string): Promise<void> {
  const form = { person: userId };
  const headers = { origin: board.url };
  const answer = await page.request.post(`${board.url}/demo`, { form, headers, maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([303, "/espace"]);
}
