import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Database } from "../schema.ts";

/** The ROME as it was imported: its jobs, and the titles by which people name them. */
export const romeTables: Migration = {
  async up(db: Kysely<Database>) {
    await db.schema
      .createTable("romeJob")
      .addColumn("code", "text", (column) => column.primaryKey())
      .addColumn("label", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("romeTitle")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("romeCode", "text", (column) => column.notNull())
      .addColumn("label", "text", (column) => column.notNull())
      .addColumn("folded", "text", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("romeTitleCode").on("romeTitle").column("romeCode").execute();
  },
};
