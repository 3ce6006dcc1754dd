import { fold } from "@tremplin/core/text";
import type { Expression, RawBuilder, SelectQueryBuilder, SqlBool } from "kysely";
import { sql } from "kysely";
import type { DatabaseHandle } from "../../open.ts";

/** The part of what was found that is wanted. */
interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** The rows that a query of a table finds, sorted, by their ids. */
export interface FoundRows {
  count(): Promise<number>;
  ids(part?: Part): Promise<string[]>;
}

/** A table that people read page by page or take away whole: what it finds, and its rows by id. */
export interface TableSource<Query, Row extends { readonly id: string }> {
  find(handle: DatabaseHandle, query: Query, now: Date): FoundRows;
  read(handle: DatabaseHandle, ids: readonly string[], now: Date): Promise<Row[]>;
}

interface Order {
  /** The column of the ids: `user.id`. */
  readonly id: string;
  readonly by: Expression<unknown>;
  readonly isDescending: boolean;
}

/** Sorts what a statement finds; what has no value stands last, and equals stand by their id. */
export function foundRows<Tables, Table extends keyof Tables>(
  statement: SelectQueryBuilder<Tables, Table, object>,
  { id, by, isDescending }: Order,
): FoundRows {
  const idColumn: RawBuilder<string> = sql.ref(id);
  return {
    async count() {
      const counted = statement.clearSelect().select(sql`count(*)`.as("count")).$castTo<{ count: number }>();
      return Number((await counted.executeTakeFirstOrThrow()).count);
    },
    async ids(part) {
      let sorted = statement
        .clearSelect()
        .select(idColumn.as("id"))
        .$castTo<{ id: string }>()
        .orderBy(by, (order) => (isDescending ? order.desc() : order.asc()).nullsLast())
        .orderBy(idColumn, isDescending ? "desc" : "asc");
      if (part) sorted = sorted.limit(part.limit).offset(part.offset);
      return (await sorted.execute()).map((row) => row.id);
    },
  };
}

/** One page of a table, and how many rows there are in all. */
export async function tablePage<
  Query extends { readonly page: number; readonly size: number },
  Row extends { readonly id: string },
>(
  source: TableSource<Query, Row>,
  handle: DatabaseHandle,
  query: Query,
  now: Date,
): Promise<{ readonly total: number; readonly rows: readonly Row[] }> {
  const found = source.find(handle, query, now);
  const total = await found.count();
  const ids = await found.ids({ limit: query.size, offset: (query.page - 1) * query.size });
  return { total, rows: await inOrder(source, handle, ids, now) };
}

/** Rows read at once: few enough for the memory, and for the parameters of a statement. */
const atOnce = 500;

/** Every row that a query finds, as it stands when asked: what is added meanwhile moves nothing. */
export async function* everyRow<Query, Row extends { readonly id: string }>(
  source: TableSource<Query, Row>,
  handle: DatabaseHandle,
  query: Query,
  now: Date,
): AsyncGenerator<Row> {
  const ids = await source.find(handle, query, now).ids();
  for (let at = 0; at < ids.length; at += atOnce) {
    yield* await inOrder(source, handle, ids.slice(at, at + atOnce), now);
  }
}

async function inOrder<Row extends { readonly id: string }>(
  source: Pick<TableSource<never, Row>, "read">,
  handle: DatabaseHandle,
  ids: readonly string[],
  now: Date,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const rows = new Map((await source.read(handle, ids, now)).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** Whether each of the words stands in one of the columns, accents and case aside. */
export function hasWords(
  { dialect }: DatabaseHandle,
  words: string,
  columns: readonly string[],
): Expression<SqlBool> {
  const patterns = fold(words)
    .split(" ")
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  if (patterns.length === 0) return sql<SqlBool>`1 = 1`;
  const inOne = (pattern: string) =>
    sql`(${sql.join(
      columns.map((column) => sql`${dialect.folded(column)} like ${pattern} escape '\\'`),
      sql` or `,
    )})`;
  return sql<SqlBool>`${sql.join(patterns.map(inOne), sql` and `)}`;
}
