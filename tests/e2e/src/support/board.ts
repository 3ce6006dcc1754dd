import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, type TremplinDatabase } from "@tremplin/database";
import { type Served, serve } from "./serve.ts";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));
/** The instance that boards under test are made from. */
export const templateDir = join(root, "templates/mission-locale");

/** A board with a database of its own, gone once it is stopped. */
export interface Board extends Served {
  /** The folder of its database. */
  readonly dataDir: string;
}

/**
 * Starts the built server with the demo's offers, for an instance made of the template's settings and others.
 * It asks no service of the outside world, unless `environment` says so.
 */
export async function startBoard(
  settings: Readonly<Record<string, unknown>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Board> {
  const folder = await mkdtemp(join(tmpdir(), "board-"));
  const clean = () => rm(folder, { recursive: true, force: true });
  const dataDir = join(folder, "data");
  try {
    const instanceDir = join(folder, "instance");
    await cp(templateDir, instanceDir, { recursive: true });
    const file = join(instanceDir, "instance.json");
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), ...settings }));
    const served = await serve({
      checkout: root,
      command: ["apps/server/src/start.mjs"],
      environment: {
        COMPANY_REGISTER_URL: "off",
        // No test waits a minute for what a board does in its next round.
        ROUND_SECONDS: "2",
        TREMPLIN_DATA_DIR: dataDir,
        INSTANCE_DIR: instanceDir,
        ...environment,
      },
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
