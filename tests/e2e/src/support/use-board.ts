import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { type Board, startBoard } from "./board.ts";

/** What the tests of a file share. */
export interface Shared {
  readonly board: Board;
  readonly browser: Browser;
}

/** Gives a file's tests a board, as `startBoard` makes it, and a browser; both end with the last test. */
export function useBoard(
  settings: Readonly<Record<string, unknown>> = {},
  environment: Readonly<Record<string, string>> = {},
): Shared {
  const started: { board?: Board; browser?: Browser } = {};
  beforeAll(async () => {
    started.board = await startBoard(settings, environment);
    started.browser = await launchBrowser();
  });
  afterAll(async () => {
    await started.browser?.close();
    await started.board?.stop();
  });
  return {
    get board() {
      return present(started.board);
    },
    get browser() {
      return present(started.browser);
    },
  };
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("Asked for before the tests began.");
  return value;
}
