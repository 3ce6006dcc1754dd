import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Conversations, their messages, and up to when each has read. */
export function conversationTables({ types: { instant, json } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema
        .createTable("conversation")
        .addColumn("id", "text", (column) => column.primaryKey().notNull())
        .addColumn("kind", "text", (column) =>
          column.notNull().check(sql`"kind" in ('application', 'accompaniment')`),
        )
        .addColumn("subjectId", "text", (column) => column.notNull())
        .addColumn("candidateId", "text", (column) =>
          column.notNull().references("user.id").onDelete("cascade"),
        )
        .addColumn("companyId", "text", (column) => column.references("company.id").onDelete("cascade"))
        .addColumn("title", "text", (column) => column.notNull())
        .addColumn("state", "text", (column) =>
          column.notNull().check(sql`"state" in ('open', 'closed', 'blocked')`),
        )
        .addColumn("blockedBy", "text")
        .addColumn("advisorJoinedAt", instant)
        .addColumn("createdAt", instant, (column) => column.notNull())
        .addColumn("lastAt", instant, (column) => column.notNull())
        .addUniqueConstraint("conversationOnce", ["kind", "subjectId"])
        .execute();
      await db.schema.createIndex("conversationCandidate").on("conversation").column("candidateId").execute();
      await db.schema.createIndex("conversationCompany").on("conversation").column("companyId").execute();
      await db.schema
        .createTable("message")
        .addColumn("id", "text", (column) => column.primaryKey().notNull())
        .addColumn("conversationId", "text", (column) =>
          column.notNull().references("conversation.id").onDelete("cascade"),
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
        .createIndex("messageConversation")
        .on("message")
        .columns(["conversationId", "at"])
        .execute();
      await db.schema
        .createTable("readMark")
        .addColumn("conversationId", "text", (column) =>
          column.notNull().references("conversation.id").onDelete("cascade"),
        )
        .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
        .addColumn("readUpTo", instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("readMarkKey", ["conversationId", "userId"])
        .execute();
    },
  };
}
