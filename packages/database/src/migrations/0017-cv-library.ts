import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** The CV library: partners, agreements, requests, views; and conversations about a request. */
export function cvLibraryTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createPartners(db, types);
      await createEntries(db, types);
      await createRequests(db, types);
      await createViews(db, types);
      await takeContactsIn(db, types);
    },
  };
}

async function createPartners(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("partnerCompany")
    .addColumn("companyId", "text", (column) =>
      column.primaryKey().notNull().references("company.id").onDelete("cascade"),
    )
    .addColumn("namedAt", instant, (column) => column.notNull())
    .addColumn("namedBy", "text", (column) => column.notNull())
    .addColumn("namedByName", "text", (column) => column.notNull())
    .execute();
}

async function createEntries(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("libraryEntry")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("cvVersionId", "text", (column) =>
      column.notNull().references("cvVersion.id").onDelete("cascade"),
    )
    .addColumn("content", json, (column) => column.notNull())
    .addColumn("consentedAt", instant, (column) => column.notNull())
    .addColumn("revokedAt", instant)
    .execute();
  await db.schema
    .createIndex("libraryEntryOnce")
    .unique()
    .on("libraryEntry")
    .column("candidateId")
    .where(sql.ref("revokedAt"), "is", null)
    .execute();
  await db.schema.createIndex("libraryEntryCandidate").on("libraryEntry").column("candidateId").execute();
}

async function createRequests(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("contactRequest")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("entryId", "text", (column) =>
      column.notNull().references("libraryEntry.id").onDelete("cascade"),
    )
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("companyId", "text", (column) => column.notNull().references("company.id").onDelete("cascade"))
    .addColumn("companyName", "text", (column) => column.notNull())
    .addColumn("offerId", "text", (column) => column.notNull())
    .addColumn("offerTitle", "text", (column) => column.notNull())
    .addColumn("askedBy", "text", (column) => column.notNull())
    .addColumn("askedByName", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column
        .notNull()
        .check(sql`"state" in ('asked', 'accepted', 'declined', 'withdrawn', 'expired', 'ended')`),
    )
    .addColumn("askedAt", instant, (column) => column.notNull())
    .addColumn("changedAt", instant, (column) => column.notNull())
    .addColumn("reason", "text")
    .execute();
  // Two colleagues who ask at once ask once.
  await db.schema
    .createIndex("contactRequestOnce")
    .unique()
    .on("contactRequest")
    .columns(["entryId", "companyId"])
    .where(sql.ref("state"), "=", sql.lit("asked"))
    .execute();
  await db.schema.createIndex("contactRequestCandidate").on("contactRequest").column("candidateId").execute();
  await db.schema.createIndex("contactRequestCompany").on("contactRequest").column("companyId").execute();
  await db.schema
    .createIndex("contactRequestState")
    .on("contactRequest")
    .columns(["state", "askedAt"])
    .execute();
}

async function createViews(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("libraryView")
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("companyId", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("entryId", "text", (column) => column.notNull())
    .addColumn("companyName", "text", (column) => column.notNull())
    .addColumn("viewerId", "text", (column) => column.notNull())
    .addColumn("viewerName", "text", (column) => column.notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .addPrimaryKeyConstraint("libraryViewKey", ["candidateId", "companyId", "day"])
    .execute();
}

/**
 * Lets a conversation be about a request. A rule of a column can't be changed on both engines, so the table is made
 * anew; those that refer to it go along, as it could not be dropped before them.
 */
async function takeContactsIn(db: Kysely<Database>, types: ColumnTypes): Promise<void> {
  await createConversations(db, types);
  const tables = ["conversation", "message", "readMark"] as const;
  for (const table of tables) {
    await sql`insert into ${sql.table(`${table}New`)} select * from ${sql.table(table)}`.execute(db);
  }
  for (const table of tables.toReversed()) await db.schema.dropTable(table).execute();
  for (const table of tables) await db.schema.alterTable(`${table}New`).renameTo(table).execute();
  await db.schema
    .createIndex("conversationOnce")
    .unique()
    .on("conversation")
    .columns(["kind", "subjectId"])
    .execute();
  await db.schema.createIndex("conversationCandidate").on("conversation").column("candidateId").execute();
  await db.schema.createIndex("conversationCompany").on("conversation").column("companyId").execute();
  await db.schema
    .createIndex("messageConversation")
    .on("message")
    .columns(["conversationId", "at"])
    .execute();
}

/** As of 0011, with one more kind; columns in the same order, as they are copied by it. */
async function createConversations(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("conversationNew")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`"kind" in ('application', 'accompaniment', 'contact')`),
    )
    .addColumn("subjectId", "text", (column) => column.notNull())
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("companyId", "text", (column) => column.references("company.id").onDelete("cascade"))
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('open', 'closed', 'blocked')`),
    )
    .addColumn("blockedBy", "text")
    .addColumn("advisorJoinedAt", instant)
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("lastAt", instant, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("messageNew")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("conversationId", "text", (column) =>
      column.notNull().references("conversationNew.id").onDelete("cascade"),
    )
    .addColumn("authorId", "text", (column) => column.notNull())
    .addColumn("authorName", "text", (column) => column.notNull())
    .addColumn("side", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("isWhisper", "boolean", (column) => column.notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .addColumn("editedAt", instant)
    .addColumn("earlierTexts", json, (column) => column.notNull())
    .addColumn("withdrawnAt", instant)
    .execute();
  await db.schema
    .createTable("readMarkNew")
    .addColumn("conversationId", "text", (column) =>
      column.notNull().references("conversationNew.id").onDelete("cascade"),
    )
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("readUpTo", instant, (column) => column.notNull())
    .addPrimaryKeyConstraint("readMarkOnce", ["conversationId", "userId"])
    .execute();
}
