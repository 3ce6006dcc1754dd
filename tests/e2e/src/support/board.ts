import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, type TremplinDatabase } from "@tremplin/database";
import { type Served, serve } from "./serve.ts";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));
/** The instance that is served where a test does not say otherwise. */
export const templateDir = join(root, "templates/mission-locale");

/** A board with a database of its own, gone once it is stopped. */
export interface Board extends Served {
  /** The folder of its database. */
  readonly dataDir: string;
}

/** Starts the built server with the demo's offers. */
export async function startBoard(): Promise<Board> {
  const dataDir = await mkdtemp(join(tmpdir(), "board-"));
  const clean = () => rm(dataDir, { recursive: true, force: true });
  try {
    const served = await serve({
      checkout: root,
      command: ["apps/server/src/start.ts"],
      environment: { TREMPLIN_DATA_DIR: dataDir, INSTANCE_DIR: templateDir },
    });
    return { ...served, dataDir, stop: () => served.stop().then(clean) };
  } catch (error) {
    await clean();
    throw error;
  }
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
