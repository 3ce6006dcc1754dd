import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Board } from "../support/board.ts";
import { boardProgram, serve } from "../support/serve.ts";
import { findChromium } from "./find.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of data that a first start of the instance under test has left. */
    seededData: string;
    /** A board of the instance under test that all files share which only look at it. */
    sharedBoard: Board;
  }
}

const root = join(import.meta.dirname, "../../../..");

/**
 * Before the files of an instance: finds the browser, which every test file then gets by CHROME_PATH, and makes the
 * demo once, whose data each board gets a copy of: making it takes as long as all else that a start does. One board is
 * started for all files that only look.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.CHROME_PATH = await findChromium();
  const folder = await mkdtemp(join(tmpdir(), "seeded-"));
  const instanceDir = join(folder, "instance");
  const dataDir = join(folder, "data");
  await cp(join(root, String(project.config.env.INSTANCE_UNDER_TEST)), instanceDir, { recursive: true });
  await (await serve(boardProgram(root, { instanceDir, dataDir }))).stop();
  project.provide("seededData", dataDir);
  const shared = join(folder, "shared");
  await cp(dataDir, shared, { recursive: true });
  const board = await serve(boardProgram(root, { instanceDir, dataDir: shared }));
  project.provide("sharedBoard", { url: board.url, dataDir: shared });
  return async () => {
    await board.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
