import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** What the outbox gave up, and the mailbox of boards that send no mail. */
export function mailTables({ types: { instant } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema.alterTable("outbox").addColumn("failedAt", instant).execute();
      await db.schema
        .createTable("mailboxMessage")
        .addColumn("id", "text", (column) => column.primaryKey().notNull())
        .addColumn("at", instant, (column) => column.notNull())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("toEmail", "text", (column) => column.notNull())
        .addColumn("toName", "text")
        .addColumn("subject", "text", (column) => column.notNull())
        .addColumn("html", "text", (column) => column.notNull())
        .addColumn("text", "text", (column) => column.notNull())
        .execute();
      await db.schema.createIndex("mailboxMessageAt").on("mailboxMessage").column("at").execute();
    },
  };
}
