import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, type TremplinDatabase } from "@tremplin/database";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** A board served for a test, with a database of its own. */
export interface Board {
  /** Its address, without a final slash. */
  readonly url: string;
  /** The folder of its database. */
  readonly dataDir: string;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

export interface BoardOptions {
  /** The checkout to serve from; this one when not given. */
  readonly checkout?: string;
  /** The template of missions locales when not given. */
  readonly instanceDir?: string;
}

/** Starts the built server with an empty data folder, on a port that it finds itself, and waits until it is ready. */
export async function startBoard(options: BoardOptions = {}): Promise<Board> {
  const { checkout = root, instanceDir = join(checkout, "templates/mission-locale") } = options;
  const dataDir = await mkdtemp(join(tmpdir(), "board-"));
  const { DATABASE_URL: _, ...inherited } = process.env;
  const server = spawn(process.execPath, [join(checkout, "apps/server/src/start.ts")], {
    cwd: checkout,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...inherited,
      NODE_ENV: "production",
      PORT: "0",
      TREMPLIN_DATA_DIR: dataDir,
      INSTANCE_DIR: instanceDir,
    },
  });
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    return { url: await announcedAddress(server), dataDir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that the server prints once it answers. */
function announcedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = "";
    const read = (chunk: Buffer) => {
      written += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(written)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", () => reject(new Error(`The board did not start:\n${written}`)));
  });
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
