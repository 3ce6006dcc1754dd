import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type TremplinDatabase } from "@tremplin/database";
import { inject } from "vitest";
import { instanceUnderTest, root } from "../instances/under-test.ts";
import { boardProgram, type Served, serve } from "./serve.ts";

export { root };

/** A running board. */
export interface Board {
  /** Its address, without a final slash. */
  readonly url: string;
  /** The folder of its database. */
  readonly dataDir: string;
}

/** One with a database of its own, gone once it is stopped. */
export interface OwnBoard extends Board, Served {}

/**
 * Starts the built server with the demo's offers, for a board of the instance under test whose settings are changed by
 * these. It asks no service of the outside world, unless `environment` says so.
 */
export async function startBoard(
  settings: Readonly<Record<string, unknown>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<OwnBoard> {
  const folder = await mkdtemp(join(tmpdir(), "board-"));
  const clean = () => rm(folder, { recursive: true, force: true });
  const dataDir = join(folder, "data");
  try {
    const instanceDir = join(folder, "instance");
    await cp(instanceUnderTest, instanceDir, { recursive: true });
    const changed = Object.keys(settings);
    if (changed.length > 0) await changeSettings(instanceDir, settings);
    // Most settings make another demo.
    if (changed.every((name) => name === "signIn" || name === "map"))
      await cp(inject("seededData"), dataDir, { recursive: true });
    const served = await serve(boardProgram(root, { instanceDir, dataDir, environment }));
    return { ...served, dataDir, stop: () => served.stop().then(clean) };
  } catch (error) {
    await clean();
    throw error;
  }
}

async function changeSettings(
  instanceDir: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const file = join(instanceDir, "instance.json");
  const own = JSON.parse(await readFile(file, "utf8"));
  const changed = { ...own, ...settings, features: { ...own.features, ...(settings.features ?? {}) } };
  await writeFile(file, JSON.stringify(changed));
}

/** Opens the database of a running board beside it, as the command line does. */
export async function withDatabase<Answer>(
  { dataDir }: Board,
  work: (database: TremplinDatabase) => Promise<Answer>,
): Promise<Answer> {
  const database = await openDatabase({ url: `sqlite:${join(dataDir, "tremplin.db")}` });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
