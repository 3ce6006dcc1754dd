import { setTimeout as sleep } from "node:timers/promises";
import type BetterSqlite3 from "better-sqlite3";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  IdentifierNode,
  type QueryCompiler,
  type QueryResult,
  RawNode,
} from "kysely";
import { decoderOf } from "./sqlite-codec.ts";

/** How long a write waits for another process to finish its own, in milliseconds. */
const writeWait = 30_000;

/**
 * Kysely's driver over two connections to one file: writes and transactions take turns on the
 * writer, reads outside a transaction go to the reader, which the write-ahead log lets see the last
 * commit without waiting. An import therefore never holds up a page. In memory there is one
 * connection for both, and reads wait for their turn.
 */
export class SqliteDriver implements Driver {
  readonly #writer: Statements;
  readonly #reader: Statements;
  readonly #turns = new Turns();

  constructor(writer: BetterSqlite3.Database, reader: BetterSqlite3.Database) {
    this.#writer = new Statements(writer);
    this.#reader = reader === writer ? this.#writer : new Statements(reader);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SqliteConnection> {
    return new SqliteConnection(this.#writer, this.#reader, this.#turns);
  }

  beginTransaction(connection: SqliteConnection): Promise<void> {
    return connection.begin();
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    connection.end("commit");
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    connection.end("rollback");
  }

  savepoint = savepointCommand("savepoint");
  rollbackToSavepoint = savepointCommand("rollback to");
  releaseSavepoint = savepointCommand("release");

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#turns.take();
    this.#refreshStatistics();
    if (this.#reader !== this.#writer) this.#reader.database.close();
    this.#writer.database.close();
  }

  /** Lets SQLite count anew what grew a lot since it last did: its plans depend on it. */
  #refreshStatistics(): void {
    try {
      this.#writer.database.pragma("optimize = 0x10002");
    } catch (error) {
      // Another process is writing: whoever closes next will do it.
      if (!isBusy(error)) throw error;
    }
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #writer: Statements;
  readonly #reader: Statements;
  readonly #turns: Turns;
  /** Gives the writer back; set while a transaction of this connection is open. */
  #release: (() => void) | null = null;

  constructor(writer: Statements, reader: Statements, turns: Turns) {
    this.#writer = writer;
    this.#reader = reader;
    this.#turns = turns;
  }

  async begin(): Promise<void> {
    const release = await this.#turns.take();
    try {
      // IMMEDIATE: the write lock is taken now, so a transaction never fails half-way for want of it.
      await whenFree(() => this.#writer.run("begin immediate", []));
    } catch (error) {
      release();
      throw error;
    }
    this.#release = release;
  }

  /** Ends the transaction; a commit that fails leaves it open, for the rollback that follows. */
  end(command: "commit" | "rollback"): void {
    // A full disk or the like makes SQLite roll back by itself.
    if (command === "commit" || this.#writer.database.inTransaction) this.#writer.run(command, []);
    this.#release?.();
    this.#release = null;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#release) return this.#writer.run(sql, parameters);
    if (this.#reader !== this.#writer && this.#reader.readsOnly(sql))
      return this.#reader.run(sql, parameters);
    const release = await this.#turns.take();
    try {
      return await whenFree<QueryResult<Row>>(() => this.#writer.run(sql, parameters));
    } finally {
      release();
    }
  }

  streamQuery(): never {
    throw new Error("Streaming is not supported: read by pages of the key, which both engines do well");
  }
}

interface Prepared {
  readonly statement: BetterSqlite3.Statement;
  readonly decode: ((rows: Record<string, unknown>[]) => void) | null;
}

/** A connection that keeps its prepared statements: preparing costs more than reading twenty rows. */
class Statements {
  static readonly #kept = 300;
  readonly database: BetterSqlite3.Database;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: BetterSqlite3.Database) {
    this.database = database;
  }

  readsOnly(sql: string): boolean {
    return this.#prepare(sql).statement.readonly;
  }

  run<Row>(sql: string, parameters: readonly unknown[]): QueryResult<Row> {
    const { statement, decode } = this.#prepare(sql);
    if (statement.reader) {
      const rows = statement.all(parameters) as Record<string, unknown>[];
      decode?.(rows);
      return { rows: rows as Row[] };
    }
    const { changes } = statement.run(parameters);
    return { numAffectedRows: BigInt(changes), rows: [] };
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    const prepared = { statement, decode: statement.reader ? decoderOf(statement) : null };
    if (this.#prepared.size >= Statements.#kept) {
      const [oldest] = this.#prepared.keys();
      if (oldest !== undefined) this.#prepared.delete(oldest);
    }
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** Lets one at a time through, in the order of arrival. */
class Turns {
  #last: Promise<void> = Promise.resolve();

  async take(): Promise<() => void> {
    const before = this.#last;
    const mine = Promise.withResolvers<void>();
    this.#last = mine.promise;
    await before;
    return mine.resolve;
  }
}

/** Runs a write, again and again while another process holds the file, without blocking this one. */
async function whenFree<T>(write: () => T): Promise<T> {
  const deadline = Date.now() + writeWait;
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      return write();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
    }
    await sleep(pause);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

function savepointCommand(command: "savepoint" | "rollback to" | "release") {
  return async (
    connection: DatabaseConnection,
    name: string,
    compileQuery: QueryCompiler["compileQuery"],
  ): Promise<void> => {
    const node = RawNode.createWithChildren([
      RawNode.createWithSql(`${command} `),
      IdentifierNode.create(name),
    ]);
    await connection.executeQuery(compileQuery(node, { queryId: name }));
  };
}
