import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import { boardTables } from "./0001-board.ts";

/** All migrations in order. One that was released is never changed: a new one follows it. */
export function migrations(dialect: Dialect): Record<string, Migration> {
  return {
    "0001-board": boardTables(dialect),
  };
}
