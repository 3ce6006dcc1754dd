import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Young people: their profile, their CVs, and what they do with offers. */
export function candidateTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createProfile(db, types);
      await createCv(db, types);
      await createConsent(db, types);
      await createMarks(db, types);
      await createSavedSearch(db, types);
    },
  };
}

async function createProfile(db: Kysely<Database>, { instant, json, real }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("candidateProfile")
    .addColumn("userId", "text", (column) =>
      column.primaryKey().notNull().references("user.id").onDelete("cascade"),
    )
    .addColumn("phone", "text")
    .addColumn("birthDate", "text")
    .addColumn("insee", "text")
    .addColumn("placeLabel", "text")
    .addColumn("latitude", real)
    .addColumn("longitude", real)
    .addColumn("jobs", json, (column) => column.notNull())
    .addColumn("romeCodes", json, (column) => column.notNull())
    .addColumn("contracts", json, (column) => column.notNull())
    .addColumn("radiusKm", "integer", (column) => column.notNull())
    .addColumn("availableFrom", "text")
    .addColumn("availability", "text", (column) => column.notNull())
    .addColumn("mobility", json, (column) => column.notNull())
    .addColumn("licences", json, (column) => column.notNull())
    .addColumn("skills", json, (column) => column.notNull())
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("experiences", json, (column) => column.notNull())
    .addColumn("studies", json, (column) => column.notNull())
    .addColumn("languages", json, (column) => column.notNull())
    .addColumn("interests", json, (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
}

async function createCv(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("cvVersion")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull().check(sql`"kind" in ('file', 'made')`))
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("documentId", "text")
    .addColumn("content", json)
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('draft', 'to-review', 'to-improve', 'validated')`),
    )
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("askedAt", instant)
    .addColumn("decidedAt", instant)
    .addColumn("decidedBy", "text")
    .addColumn("deletedAt", instant)
    .addUniqueConstraint("cvVersionNumber", ["userId", "number"])
    .execute();
  await db.schema.createIndex("cvVersionState").on("cvVersion").columns(["state", "userId"]).execute();
  await db.schema
    .createTable("cvComment")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("versionId", "text", (column) =>
      column.notNull().references("cvVersion.id").onDelete("cascade"),
    )
    .addColumn("authorId", "text", (column) => column.notNull())
    .addColumn("authorName", "text", (column) => column.notNull())
    .addColumn("passage", "text")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("doneAt", instant)
    .execute();
  await db.schema
    .createIndex("cvCommentVersion")
    .on("cvComment")
    .columns(["versionId", "createdAt"])
    .execute();
}

async function createConsent(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("representativeConsent")
    .addColumn("candidateId", "text", (column) =>
      column.primaryKey().notNull().references("user.id").onDelete("cascade"),
    )
    .addColumn("representativeName", "text", (column) => column.notNull())
    .addColumn("relation", "text", (column) => column.notNull())
    .addColumn("way", "text", (column) => column.notNull())
    .addColumn("recordedBy", "text", (column) => column.notNull())
    .addColumn("recordedAt", instant, (column) => column.notNull())
    .addColumn("revokedAt", instant)
    .execute();
}

async function createMarks(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("offerMark")
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("offerId", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`"kind" in ('favourite', 'hidden', 'seen')`),
    )
    .addColumn("at", instant, (column) => column.notNull())
    .addPrimaryKeyConstraint("offerMarkKey", ["candidateId", "offerId", "kind"])
    .execute();
  await db.schema
    .createTable("adviceRequest")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("offerId", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("askedAt", instant, (column) => column.notNull())
    .addColumn("answer", "text")
    .addColumn("answeredBy", "text")
    .addColumn("answeredAt", instant)
    .addUniqueConstraint("adviceRequestOnce", ["candidateId", "offerId"])
    .execute();
}

async function createSavedSearch(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("savedSearch")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("userId", "text", (column) => column.references("user.id").onDelete("cascade"))
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("query", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("rhythm", "text", (column) =>
      column.notNull().check(sql`"rhythm" in ('at-once', 'daily', 'weekly')`),
    )
    .addColumn("byEmail", "boolean", (column) => column.notNull())
    .addColumn("tokenDigest", "text", (column) => column.notNull().unique())
    .addColumn("confirmedAt", instant)
    .addColumn("toldUntil", instant, (column) => column.notNull())
    .addColumn("nextAt", instant, (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("stoppedAt", instant)
    .execute();
  await db.schema.createIndex("savedSearchUser").on("savedSearch").column("userId").execute();
  await db.schema.createIndex("savedSearchNext").on("savedSearch").column("nextAt").execute();
}
