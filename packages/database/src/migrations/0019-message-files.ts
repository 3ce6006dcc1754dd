import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Database } from "../schema.ts";

/** The files that go with a message: documents of who wrote it. */
export const messageFiles: Migration = {
  async up(db: Kysely<Database>) {
    await db.schema
      .createTable("messageFile")
      .addColumn("messageId", "text", (column) =>
        column.notNull().references("message.id").onDelete("cascade"),
      )
      .addColumn("documentId", "text", (column) =>
        column.notNull().references("document.id").onDelete("cascade"),
      )
      .addPrimaryKeyConstraint("messageFileKey", ["messageId", "documentId"])
      .execute();
    await db.schema.createIndex("messageFileDocument").on("messageFile").column("documentId").execute();
  },
};
