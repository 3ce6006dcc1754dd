import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Files that people send: what they are, and where they are kept; their bytes are not in the database. */
export function documentTables({ types: { instant } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema
        .createTable("document")
        .addColumn("id", "text", (column) => column.primaryKey().notNull())
        .addColumn("ownerId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
        .addColumn("kind", "text", (column) =>
          column.notNull().check(sql`"kind" in ('cv', 'letter', 'certificate', 'other')`),
        )
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("mediaType", "text", (column) => column.notNull())
        .addColumn("size", "integer", (column) => column.notNull())
        .addColumn("sha256", "text", (column) => column.notNull())
        .addColumn("storageKey", "text", (column) => column.notNull().unique())
        .addColumn("createdAt", instant, (column) => column.notNull())
        .addColumn("deletedAt", instant)
        .execute();
      await db.schema.createIndex("documentOwner").on("document").column("ownerId").execute();
    },
  };
}
