import { Migrator } from "kysely/migration";
import { migrations } from "./migrations/index.ts";
import type { DatabaseHandle } from "./open.ts";

/**
 * Brings the tables to the form that this version of the program expects, in one transaction, and
 * answers the names of the migrations that were run (none when all was done already). Two processes
 * may call it at the same time: the second waits for the first.
 */
export async function migrate({ db, dialect }: DatabaseHandle): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.map(({ migrationName }) => migrationName);
}
