import type { Kysely, RawBuilder, SelectQueryBuilder } from "kysely";
import type { Database } from "../schema.ts";

export type Engine = "sqlite" | "postgresql";

/** How migrations name the few column types that the engines call otherwise. */
export interface ColumnTypes {
  readonly instant: "timestamp" | "timestamptz";
  readonly json: "json" | "jsonb";
  readonly real: "real" | "double precision";
  readonly bytes: "blob" | "bytea";
}

export type NoticeChannel = "outbox" | "dataVersion" | "live";

/** Wake-up calls between those who write and those who wait: a hint, never the only way to know. */
export interface Notices {
  /** Wakes the listeners of the channel; sent inside a transaction, it is for after its commit. */
  send(db: Kysely<Database>, channel: NoticeChannel): Promise<void>;
  /** Starts listening; the answer stops it. */
  listen(channel: NoticeChannel, listener: () => void): Promise<() => Promise<void>>;
}

/**
 * All that differs between the engines: everything else is the same Kysely code. Dates, booleans,
 * arrays and objects are stored and read as such on both (each engine has its codec), and the text
 * index is made of plain tables.
 */
export interface Dialect {
  readonly engine: Engine;
  readonly types: ColumnTypes;
  readonly notices: Notices;
  /** Locks the rows read and passes over those that another transaction holds. */
  skipLocked<Tables, Table extends keyof Tables, Row>(
    query: SelectQueryBuilder<Tables, Table, Row>,
  ): SelectQueryBuilder<Tables, Table, Row>;
  /** Whole seconds since 1970 of an instant column, computed by the engine: cheap for a million rows. */
  epochSeconds(column: string): RawBuilder<number | null>;
  /** A text column in lower case and without accents, to search and sort by as people expect. */
  folded(column: string): RawBuilder<string | null>;
}
