import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/**
 * Lets a conversation be about an offer, an appointment or an introduction, be taken from a company, and tell what
 * came by mail. A rule of a column can't be changed on both engines, so the table is made anew; those that refer to it
 * go along, as it could not be dropped before them.
 */
export function widerConversations({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createAnew(db, types);
      const tables = ["conversation", "message", "readMark", "messageFile"] as const;
      for (const table of tables) {
        await sql`insert into ${sql.table(`${table}New`)} select * from ${sql.table(table)}`.execute(db);
      }
      for (const table of tables.toReversed()) await db.schema.dropTable(table).execute();
      for (const table of tables) await db.schema.alterTable(`${table}New`).renameTo(table).execute();
      await createIndexes(db);
      await db.schema.alterTable("conversation").addColumn("companyOutAt", types.instant).execute();
      await db.schema
        .alterTable("message")
        .addColumn("byMail", "boolean", (column) => column.notNull().defaultTo(false))
        .execute();
      await createIntroductions(db, types);
    },
  };
}

/** As of 0017 and 0019, with more kinds; columns in the same order, as they are copied by it. */
async function createAnew(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("conversationNew")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("kind", "text", (column) =>
      column
        .notNull()
        .check(
          sql`"kind" in ('application', 'accompaniment', 'contact', 'offer', 'appointment', 'introduction')`,
        ),
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
    .addPrimaryKeyConstraint("readMarkOf", ["conversationId", "userId"])
    .execute();
  await db.schema
    .createTable("messageFileNew")
    .addColumn("messageId", "text", (column) =>
      column.notNull().references("messageNew.id").onDelete("cascade"),
    )
    .addColumn("documentId", "text", (column) =>
      column.notNull().references("document.id").onDelete("cascade"),
    )
    .addPrimaryKeyConstraint("messageFileOf", ["messageId", "documentId"])
    .execute();
}

async function createIndexes(db: Kysely<Database>): Promise<void> {
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
  await db.schema.createIndex("messageAuthor").on("message").column("authorId").execute();
  await db.schema.createIndex("messageFileDocument").on("messageFile").column("documentId").execute();
}

async function createIntroductions(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("introduction")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("companyId", "text", (column) => column.notNull().references("company.id").onDelete("cascade"))
    .addColumn("agreement", json, (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("endedAt", instant)
    .execute();
  await db.schema.createIndex("introductionCandidate").on("introduction").column("candidateId").execute();
  await db.schema
    .createIndex("introductionOnce")
    .unique()
    .on("introduction")
    .columns(["candidateId", "companyId"])
    .where(sql.ref("endedAt"), "is", null)
    .execute();
}
