import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Addresses at which conversations are answered by mail, and which messages came so. */
export function answersByMail({ types: { instant } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema
        .createTable("replyAddress")
        .addColumn("digest", "text", (column) => column.primaryKey().notNull())
        .addColumn("conversationId", "text", (column) =>
          column.notNull().references("conversation.id").onDelete("cascade"),
        )
        .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
        .addColumn("createdAt", instant, (column) => column.notNull())
        .addColumn("expiresAt", instant, (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex("replyAddressConversation")
        .on("replyAddress")
        .column("conversationId")
        .execute();
      await db.schema.createIndex("replyAddressUser").on("replyAddress").column("userId").execute();
      await db.schema
        .alterTable("message")
        .addColumn("byMail", "boolean", (column) => column.notNull().defaultTo(false))
        .execute();
      await db.schema.alterTable("mailboxMessage").addColumn("replyTo", "text").execute();
    },
  };
}
