import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Addresses at which conversations are answered by mail, reports of messages, texts at hand, and messages to many. */
export function aroundMessages({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createReplyAddresses(db, types);
      await createReports(db, types);
      await createCannedTexts(db, types);
      await createBroadcasts(db, types);
    },
  };
}

async function createReplyAddresses(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
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
  await db.schema.alterTable("mailboxMessage").addColumn("replyTo", "text").execute();
}

async function createReports(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("messageReport")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("messageId", "text", (column) => column.notNull().references("message.id").onDelete("cascade"))
    .addColumn("reporterId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('open', 'decided', 'appealed', 'upheld', 'overturned')`),
    )
    .addColumn("decision", "text")
    .addColumn("statement", "text")
    .addColumn("decidedBy", "text")
    .addColumn("decidedAt", instant)
    .addColumn("appeal", "text")
    .execute();
  // Pressed twice, or told by two tabs, it is one.
  await db.schema
    .createIndex("messageReportOnce")
    .unique()
    .on("messageReport")
    .columns(["messageId", "reporterId"])
    .execute();
  await db.schema.createIndex("messageReportReporter").on("messageReport").column("reporterId").execute();
  await db.schema
    .createIndex("messageReportState")
    .on("messageReport")
    .columns(["state", "createdAt"])
    .execute();
}

async function createCannedTexts(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("cannedText")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("ownerId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("cannedTextOwner").on("cannedText").column("ownerId").execute();
}

async function createBroadcasts(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("broadcast")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("authorId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("broadcastAuthor").on("broadcast").column("authorId").execute();
  await db.schema
    .createTable("broadcastRecipient")
    .addColumn("broadcastId", "text", (column) =>
      column.notNull().references("broadcast.id").onDelete("cascade"),
    )
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("messageId", "text", (column) => column.notNull())
    .addColumn("conversationId", "text")
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('waiting', 'sent', 'refused')`),
    )
    .addPrimaryKeyConstraint("broadcastRecipientKey", ["broadcastId", "candidateId"])
    .execute();
  await db.schema
    .createIndex("broadcastRecipientCandidate")
    .on("broadcastRecipient")
    .column("candidateId")
    .execute();
}
