import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** Creates the tables of the text index; `blob` is the engine's type for bytes. */
export async function createSearchTables(db: Kysely<Database>, blob: "blob" | "bytea"): Promise<void> {
  await db.schema
    .createTable("searchPosting")
    .addColumn("term", "text", (column) => column.notNull())
    .addColumn("strength", "integer", (column) => column.notNull())
    .addColumn("block", "integer", (column) => column.notNull())
    .addColumn("seqs", blob as "bytea", (column) => column.notNull())
    .addPrimaryKeyConstraint("searchPostingKey", ["term", "strength", "block"])
    .execute();
  await db.schema
    .createTable("searchWord")
    .addColumn("word", "text", (column) => column.primaryKey())
    .addColumn("shown", "text", (column) => column.notNull())
    .addColumn("term", "text", (column) => column.notNull())
    .addColumn("heads", "integer", (column) => column.notNull())
    .addColumn("texts", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("searchState")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("analyser", "integer", (column) => column.notNull())
    .execute();
}

/** Drops what {@link createSearchTables} made. */
export async function dropSearchTables(db: Kysely<Database>): Promise<void> {
  for (const table of ["searchState", "searchWord", "searchPosting"]) await db.schema.dropTable(table).execute();
}
