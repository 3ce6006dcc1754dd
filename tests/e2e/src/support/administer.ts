import type { Page } from "playwright-core";
import type { Board } from "./board.ts";
import { demoSomeone } from "./demo-people.ts";
import { stepInto } from "./step-into.ts";

/** The address of the administration. */
export const home = "/espace/administration";

/** Opens a page of the administration, by its path from there, as the demo's administrator. */
export async function administerBoard(board: Board, page: Page, path: string): Promise<void> {
  await stepInto(board, page, (await demoSomeone(board, "administrator")).id);
  await page.goto(`${board.url}${home}${path}`);
}
