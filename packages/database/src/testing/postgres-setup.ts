import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../migrate.ts";
import { openDatabase } from "../open.ts";
import { openFolder, startCluster } from "./cluster.ts";
import { createDatabase, dropDatabase } from "./postgres-databases.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a migrated PostgreSQL database, to copy. */
    postgresTemplate: string;
    /** A migrated SQLite file, to copy. */
    sqliteTemplate: string;
    /** Folder for the SQLite files of this run. */
    sqliteFolder: string;
  }
}

/**
 * Vitest's `globalSetup` of every package with database tests: brings up a PostgreSQL, or takes the
 * server of `TEST_DATABASE_URL`, makes the databases that tests copy and a folder for SQLite files,
 * and puts all away at the end, an interrupted run included.
 */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(openFolder(), "tremplin-test-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", removeFolder);
  // Open to the user that PostgreSQL runs as.
  chmodSync(folder, 0o755);
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? null : await startCluster(folder);
  const template = await createDatabase(cluster?.urlOf("postgres") ?? String(given));
  const database = await openDatabase({ url: template });
  await migrate(database).finally(() => database.close());
  provide("postgresTemplate", template);
  const file = join(folder, "template.db");
  const sqlite = await openDatabase({ url: `sqlite:${file}` });
  // Closing it leaves one file, whose log is written into it.
  await migrate(sqlite).finally(() => sqlite.close());
  provide("sqliteTemplate", file);
  provide("sqliteFolder", folder);
  return async () => {
    if (cluster) cluster.stop();
    else await dropDatabase(template);
    removeFolder();
  };
}
