import type { Kysely } from "kysely";
import type { Database } from "../../schema.ts";
import { analyserVersion } from "../language/analyse.ts";

/** Creates the tables of the search index; `bytes` is the engine's type for a blob. */
export async function createSearchTables(db: Kysely<Database>, bytes: "blob" | "bytea"): Promise<void> {
  // Both engines know their own word only; Kysely types the one of PostgreSQL.
  const blob = bytes as "bytea";
  await db.schema
    .createTable("searchPosting")
    .addColumn("term", "text", (column) => column.notNull())
    .addColumn("strength", "integer", (column) => column.notNull())
    .addColumn("block", "integer", (column) => column.notNull())
    .addColumn("seqs", blob, (column) => column.notNull())
    .addPrimaryKeyConstraint("searchPostingKey", ["term", "strength", "block"])
    .execute();
  await db.schema
    .createTable("searchColumn")
    .addColumn("page", "integer", (column) => column.primaryKey())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("data", blob, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("searchWord")
    .addColumn("word", "text", (column) => column.primaryKey())
    .addColumn("shown", "text", (column) => column.notNull())
    .addColumn("heads", "integer", (column) => column.notNull())
    .addColumn("texts", "integer", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("searchWordVersion").on("searchWord").column("version").execute();
  await db.schema
    .createTable("searchState")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("analyser", "integer", (column) => column.notNull())
    .execute();
  // Without offers, the index is up to date.
  await db.insertInto("searchState").values({ id: 1, analyser: analyserVersion }).execute();
}
