import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { sharedBrowser } from "../browser/shared.ts";
import { type Board, type OwnBoard, startBoard } from "./board.ts";

/** What the tests of a file share. */
export interface Shared {
  readonly board: Board;
  readonly browser: Browser;
}

/** Gives a file's tests a board, as `startBoard` makes it, which ends with the last test, and a browser. */
export function useBoard(
  settings: Readonly<Record<string, unknown>> = {},
  environment: Readonly<Record<string, string>> = {},
): Shared & { readonly board: OwnBoard } {
  let started: OwnBoard | undefined;
  const browser = useBrowser();
  beforeAll(async () => {
    started = await startBoard(settings, environment);
  });
  afterAll(() => started?.stop());
  return {
    get board() {
      return present(started);
    },
    get browser() {
      return browser();
    },
  };
}

/** Gives a file's tests, which only look, the board that is as the instance under test makes it; and a browser. */
export function useBoardAsItIs(): Shared {
  const browser = useBrowser();
  return {
    get board() {
      return inject("sharedBoard");
    },
    get browser() {
      return browser();
    },
  };
}

function useBrowser(): () => Browser {
  let started: Browser | undefined;
  beforeAll(async () => {
    started = await sharedBrowser();
  });
  afterAll(async () => {
    // It is for the next file too; what this one left open is not.
    await Promise.all(started?.contexts().map((context) => context.close()) ?? []);
  });
  return () => present(started);
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("Asked for before the tests began.");
  return value;
}
