import type BetterSqlite3 from "better-sqlite3";
import { SqliteQueryCompiler } from "kysely";
import { encode } from "./codec.ts";

/** Compiles as Kysely does, with parameters that SQLite can bind: ISO text for dates, 0 or 1 for booleans. */
export class EncodingSqliteCompiler extends SqliteQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(toSqlite(parameter));
  }
}

function toSqlite(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  return encode(value);
}

type Row = Record<string, unknown>;

/**
 * Makes the function that turns the rows of a statement back, in place, by the declared type of
 * each column; null when no column needs it. A computed column (`max(publishedAt)`) has no
 * declared type and stays as SQLite gives it.
 */
export function decoderOf(statement: BetterSqlite3.Statement): ((rows: Row[]) => void) | null {
  const columns = statement.columns().flatMap(({ name, type }) => {
    const decode = decoders.get(type?.toLowerCase() ?? "");
    return decode ? [{ name, decode }] : [];
  });
  if (columns.length === 0) return null;
  return (rows) => {
    for (const row of rows) {
      for (const { name, decode } of columns) {
        const value = row[name];
        if (value !== null) row[name] = decode(value);
      }
    }
  };
}

const decoders = new Map<string, (value: unknown) => unknown>([
  ["timestamp", (value) => new Date(String(value))],
  ["boolean", (value) => value === 1],
  ["json", (value) => JSON.parse(String(value))],
]);
