import { EventEmitter } from "node:events";
import { fold } from "@tremplin/core/text";
import BetterSqlite3 from "better-sqlite3";
import { Kysely, SqliteAdapter, SqliteIntrospector, sql } from "kysely";
import type { Database } from "../schema.ts";
import type { Dialect, Notices } from "./dialect.ts";
import { EncodingSqliteCompiler } from "./sqlite-codec.ts";
import { SqliteDriver } from "./sqlite-driver.ts";

/** Opens a SQLite file, made if absent, or `:memory:`. */
export function openSqlite(path: string): { db: Kysely<Database>; dialect: Dialect; close(): Promise<void> } {
  const writer = new BetterSqlite3(path, { timeout: 25 });
  writer.pragma("journal_mode = wal");
  setUp(writer);
  const reader = writer.memory ? writer : new BetterSqlite3(path, { timeout: 5000, readonly: true });
  if (reader !== writer) setUp(reader);

  const db = new Kysely<Database>({
    dialect: {
      createAdapter: () => new Adapter(),
      createDriver: () => new SqliteDriver(writer, reader),
      createIntrospector: (executor) => new SqliteIntrospector(executor),
      createQueryCompiler: () => new EncodingSqliteCompiler(),
    },
  });
  return {
    db,
    dialect: sqliteDialect(),
    async close() {
      await db.destroy();
      // Kysely destroys nothing of a database that was never asked anything.
      for (const connection of [reader, writer]) connection.close();
    },
  };
}

/**
 * The usual settings of a served file: in WAL mode, NORMAL loses nothing but the last commits in a
 * power cut and never corrupts; 64 MB of cache for each connection, the file mapped in memory.
 */
function setUp(connection: BetterSqlite3.Database): void {
  connection.pragma("synchronous = normal");
  connection.pragma("foreign_keys = on");
  connection.pragma("cache_size = -65536");
  connection.pragma("mmap_size = 1073741824");
  connection.pragma("temp_store = memory");
  // SQLite itself knows the case of ASCII only.
  connection.function("fold", { deterministic: true }, (text) =>
    typeof text === "string" ? fold(text) : null,
  );
}

/** SQLite can do what Kysely's own adapter does not expect of it. */
class Adapter extends SqliteAdapter {
  // The driver lets one writer at a time through by itself.
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  // So migrations run in one immediate transaction: of two processes the second finds them done.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function sqliteDialect(): Dialect {
  return {
    engine: "sqlite",
    types: { instant: "timestamp", json: "json", real: "real", bytes: "blob" },
    notices: inProcessNotices(),
    // One writer at a time: there is no lock to pass over.
    skipLocked: (query) => query,
    epochSeconds: (column) => sql`unixepoch(${sql.ref(column)})`,
    folded: (column) => sql`fold(${sql.ref(column)})`,
  };
}

/**
 * Within this process only: with SQLite the board is one process. A listener that then writes waits
 * for the sender's transaction, since writes take turns, and so sees what was committed.
 */
function inProcessNotices(): Notices {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    async send(_db, channel) {
      setImmediate(() => emitter.emit(channel));
    },
    async listen(channel, listener) {
      emitter.on(channel, listener);
      return async () => {
        emitter.off(channel, listener);
      };
    },
  };
}
