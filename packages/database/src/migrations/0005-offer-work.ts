import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** How offers are written, read by moderators, and followed. */
export function offerWorkTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createDraft(db, types);
      await createReview(db, types);
      await createLink(db, types);
      await createReport(db, types);
    },
  };
}

async function createDraft(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("offerDraft")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("offerId", "text", (column) => column.unique())
    .addColumn("companyId", "text", (column) => column.notNull().references("company.id").onDelete("cascade"))
    .addColumn("authorId", "text", (column) => column.notNull())
    .addColumn("fields", json, (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("offerDraftCompany").on("offerDraft").column("companyId").execute();
  await db.schema
    .createTable("offerEvent")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("offerId", "text", (column) => column.notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .addColumn("actorName", "text", (column) => column.notNull())
    .addColumn("step", "text", (column) => column.notNull())
    .addColumn("from", "text", (column) => column.notNull())
    .addColumn("to", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .execute();
  await db.schema.createIndex("offerEventOffer").on("offerEvent").columns(["offerId", "at"]).execute();
}

async function createReview(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("offerReview")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("offerId", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull().check(sql`"kind" in ('first', 'changed')`))
    .addColumn("content", json, (column) => column.notNull())
    .addColumn("findings", json, (column) => column.notNull())
    .addColumn("risks", json, (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("submittedBy", "text", (column) => column.notNull())
    .addColumn("submittedAt", instant, (column) => column.notNull())
    .addColumn("decidedBy", "text")
    .addColumn("decidedAt", instant)
    .addColumn("reason", "text")
    .addColumn("comments", json, (column) => column.notNull())
    .addColumn("appeal", "text")
    .execute();
  await db.schema
    .createIndex("offerReviewState")
    .on("offerReview")
    .columns(["state", "submittedAt"])
    .execute();
  await db.schema.createIndex("offerReviewOffer").on("offerReview").column("offerId").execute();
}

async function createLink(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("linkToken")
    .addColumn("digest", "text", (column) => column.primaryKey().notNull())
    .addColumn("purpose", "text", (column) => column.notNull())
    .addColumn("subjectId", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("expiresAt", instant, (column) => column.notNull())
    .addColumn("usedAt", instant)
    .execute();
}

async function createReport(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("report")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("subjectKind", "text", (column) =>
      column.notNull().check(sql`"subjectKind" in ('offer', 'company')`),
    )
    .addColumn("subjectId", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("email", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("decidedAt", instant)
    .addColumn("decidedBy", "text")
    .addColumn("decision", "text")
    .execute();
  await db.schema.createIndex("reportSubject").on("report").columns(["subjectKind", "subjectId"]).execute();
}
