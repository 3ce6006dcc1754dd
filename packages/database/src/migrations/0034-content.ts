import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Pages that are written on the site itself, all their versions, and the pictures that they show. */
export function contentTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createDocuments(db, types);
      await createPictures(db, types);
    },
  };
}

async function createDocuments(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("contentDocument")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("path", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("publishedVersion", "integer")
    .addColumn("publishedAt", instant)
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .addColumn("deletedAt", instant)
    .execute();
  // Whatever the code does: one address is one document's, but for those that were put away.
  await db.schema
    .createIndex("contentDocumentPath")
    .unique()
    .on("contentDocument")
    .column("path")
    .where(sql.ref("deletedAt"), "is", null)
    .execute();
  await db.schema
    .createTable("contentVersion")
    .addColumn("documentId", "text", (column) =>
      column.notNull().references("contentDocument.id").onDelete("cascade"),
    )
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("path", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("step", "text", (column) =>
      column.notNull().check(sql`"step" in ('create', 'save', 'restore', 'rename', 'import')`),
    )
    .addColumn("authorId", "text")
    .addColumn("authorName", "text", (column) => column.notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .addColumn("note", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("contentVersionKey", ["documentId", "number"])
    .execute();
}

async function createPictures(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("contentPicture")
    .addColumn("path", "text", (column) => column.primaryKey().notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("contentType", "text", (column) => column.notNull())
    .addColumn("width", "integer", (column) => column.notNull())
    .addColumn("height", "integer", (column) => column.notNull())
    .addColumn("bytes", "integer", (column) => column.notNull())
    .addColumn("alt", "text", (column) => column.notNull())
    .addColumn("authorId", "text")
    .addColumn("authorName", "text", (column) => column.notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .execute();
}
