import type { Kysely, Selectable } from "kysely";
import { type DatabaseHandle, inTransaction } from "../open.ts";
import type { Database, ImportRowTable, ImportRunTable } from "../schema.ts";

/** One import of one file, with how many rows met each fate. */
export type ImportRun = Readonly<Selectable<ImportRunTable>>;
/** The fate of one row of the file. */
export type ImportRow = Readonly<Omit<Selectable<ImportRowTable>, "runId">>;

const rowsPerStatement = 1000;

/**
 * Saves a run with the fate of these rows, in the transaction of the offers that they brought: a run that
 * goes on brings its counts up to date and adds rows.
 */
export function saveImportRun(
  database: DatabaseHandle,
  run: ImportRun,
  rows: readonly ImportRow[],
): Promise<void> {
  return inTransaction(database, async ({ db }) => {
    await db
      .insertInto("importRun")
      .values(run)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(run))
      .execute();
    for (let from = 0; from < rows.length; from += rowsPerStatement) {
      const part = rows.slice(from, from + rowsPerStatement).map((row) => ({ ...row, runId: run.id }));
      await db.insertInto("importRow").values(part).execute();
    }
  });
}

/** The last runs, newest first. */
export async function importRuns(db: Kysely<Database>, limit: number): Promise<ImportRun[]> {
  return db
    .selectFrom("importRun")
    .selectAll()
    .orderBy("startedAt", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** The fates of the rows of a run, in the order of the file. */
export async function importRows(db: Kysely<Database>, runId: string): Promise<ImportRow[]> {
  return db
    .selectFrom("importRow")
    .select(["row", "fate", "reason", "offerId"])
    .where("runId", "=", runId)
    .orderBy("row")
    .execute();
}

/** Forgets the rows of the older runs of a source, so that a nightly import does not fill the disk. */
export async function forgetImportRows(
  db: Kysely<Database>,
  source: string,
  runsKept: number,
): Promise<void> {
  const old = await db
    .selectFrom("importRun")
    .select("id")
    .where("source", "=", source)
    .orderBy("startedAt", "desc")
    .orderBy("id", "desc")
    .offset(runsKept)
    .limit(rowsPerStatement)
    .execute();
  if (old.length === 0) return;
  const ids = old.map(({ id }) => id);
  await db.deleteFrom("importRow").where("runId", "in", ids).execute();
}
