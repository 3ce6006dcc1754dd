import { dirname } from "node:path";
import type { Kysely } from "kysely";
import type { Dialect, Engine } from "./dialects/dialect.ts";
import { makeFolder } from "./make-folder.ts";
import type { Database } from "./schema.ts";

/** What a query needs: the database, or a transaction of it, and what its engine does its own way. */
export interface DatabaseHandle {
  readonly db: Kysely<Database>;
  readonly engine: Engine;
  readonly dialect: Dialect;
}

export interface TremplinDatabase extends DatabaseHandle {
  /** Waits for the transaction under way, then closes the connections. */
  close(): Promise<void>;
}

/**
 * Opens the database at `sqlite:/path/to/file.db` (made, with its folder, if absent),
 * `sqlite::memory:` or `postgres://…`. The tables are made by `migrate`.
 */
export async function openDatabase({ url }: { readonly url: string }): Promise<TremplinDatabase> {
  const { db, dialect, close } = await openEngine(url);
  return { db, engine: dialect.engine, dialect, close };
}

/** Reads the driver of the engine that is wanted, and no other. */
async function openEngine(url: string) {
  if (/^postgres(ql)?:/.test(url)) {
    const { openPostgresql } = await import("./dialects/postgresql.ts");
    return openPostgresql(url);
  }
  const { openSqlite } = await import("./dialects/sqlite.ts");
  return openSqlite(sqlitePath(url));
}

function sqlitePath(url: string): string {
  if (!url.startsWith("sqlite:")) {
    throw new Error(`A database address begins with sqlite: or postgres://, not with "${url.split(":")[0]}"`);
  }
  const path = url.slice("sqlite:".length);
  if (path !== ":memory:") makeFolder(dirname(path));
  return path;
}

/**
 * Runs the work in one transaction, or in the one already open: all of it is saved, or, when it
 * throws, nothing. Keep network calls out of it: with SQLite, other writes wait for its end.
 */
export function inTransaction<Result>(
  { db, engine, dialect }: DatabaseHandle,
  work: (handle: DatabaseHandle) => Promise<Result>,
): Promise<Result> {
  if (db.isTransaction) return work({ db, engine, dialect });
  return db.transaction().execute((transaction) => work({ db: transaction, engine, dialect }));
}
