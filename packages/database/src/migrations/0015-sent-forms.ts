import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** The forms that were sent, so that none does its thing twice. */
export function sentFormTables({ types: { instant } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema
        .createTable("sentForm")
        .addColumn("digest", "text", (column) => column.primaryKey().notNull())
        .addColumn("answer", "text")
        .addColumn("until", instant, (column) => column.notNull())
        .execute();
      await db.schema.createIndex("sentFormUntil").on("sentForm").column("until").execute();
    },
  };
}
