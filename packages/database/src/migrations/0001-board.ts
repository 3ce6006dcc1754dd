import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";
import { createSearchTables } from "../search/storage/tables.ts";

/** The tables of the public board: offers, companies, imports, the outbox and the text index. */
export function boardTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createCompany(db, types);
      await createOffer(db, types);
      await createOfferIndexes(db);
      await createImport(db, types);
      await createOutbox(db, types);
      await createCommuneCentre(db, types);
      await createDataVersion(db);
      await createSearchTables(db, types.bytes);
    },
  };
}

async function createCompany(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("company")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("slug", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("foldedName", "text", (column) => column.notNull())
    .addColumn("siret", "text", (column) => column.check(sql`length("siret") = 14`))
    .addColumn("nafCode", "text")
    .addColumn("activity", "text")
    .addColumn("description", "text")
    .addColumn("website", "text")
    .addColumn("headcount", "text")
    .addColumn("insee", "text")
    .addColumn("placeLabel", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("companySiret").on("company").column("siret").execute();
  await db.schema.createIndex("companyFoldedName").on("company").column("foldedName").execute();
}

async function createOffer(db: Kysely<Database>, { instant, json, real }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("offer")
    .addColumn("seq", "integer", (column) => column.primaryKey().notNull())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("publicId", "text", (column) => column.notNull().unique())
    .addColumn("slug", "text", (column) => column.notNull())
    .addColumn("companyId", "text", (column) => column.references("company.id"))
    .addColumn("companyName", "text")
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("reference", "text", (column) => column.notNull())
    .addColumn("sourceUrl", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull().check(sql`"title" <> ''`))
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("contract", "text", (column) => column.notNull())
    .addColumn("contractMonths", real)
    .addColumn("workingTime", "text", (column) => column.check(sql`"workingTime" in ('full', 'part')`))
    .addColumn("weeklyHours", real)
    .addColumn("schedule", "text")
    .addColumn("pay", json)
    .addColumn("payMonthly", "integer")
    .addColumn("romeCode", "text")
    .addColumn("romeLabel", "text")
    .addColumn("nafCode", "text")
    .addColumn("experience", "text", (column) =>
      column.check(sql`"experience" in ('none', 'wished', 'required')`),
    )
    .addColumn("experienceMonths", "integer")
    .addColumn("licences", json)
    .addColumn("training", "text")
    .addColumn("skills", json, (column) => column.notNull())
    .addColumn("insee", "text")
    .addColumn("placeLabel", "text", (column) => column.notNull())
    .addColumn("postcode", "text")
    .addColumn("department", "text")
    .addColumn("street", "text")
    .addColumn("latitude", real, (column) => column.check(sql`"latitude" between -90 and 90`))
    .addColumn("longitude", real, (column) => column.check(sql`"longitude" between -180 and 180`))
    .addColumn("remote", "text", (column) =>
      column.notNull().check(sql`"remote" in ('none', 'partial', 'full')`),
    )
    .addColumn("withoutCar", "boolean")
    .addColumn("startsOn", "text")
    .addColumn("posts", "integer", (column) => column.notNull().check(sql`"posts" >= 1`))
    .addColumn("disabilityFriendly", "boolean", (column) => column.notNull())
    .addColumn("contactKind", "text", (column) => column.notNull())
    .addColumn("contactValue", "text")
    .addColumn("contactInstructions", "text")
    .addColumn("sourceDigest", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .addColumn("publishedAt", instant)
    .addColumn("expiresAt", instant)
    .addUniqueConstraint("offerOrigin", ["source", "reference"])
    .addCheckConstraint("offerPoint", sql`("latitude" is null) = ("longitude" is null)`)
    .addCheckConstraint("offerPublished", sql`"state" <> 'published' or "publishedAt" is not null`)
    .execute();
}

async function createOfferIndexes(db: Kysely<Database>): Promise<void> {
  const indexes = {
    // Lists, feeds and the sitemap, newest first; what has to expire; a company's offers, and among
    // them the possible doubles of an import.
    offerPublished: ["state", "publishedAt"],
    offerExpiry: ["state", "expiresAt"],
    offerCompany: ["companyId", "postcode"],
  } as const;
  for (const [name, columns] of Object.entries(indexes)) {
    await db.schema
      .createIndex(name)
      .on("offer")
      .columns([...columns])
      .execute();
  }
}

async function createImport(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("importRun")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("fileName", "text", (column) => column.notNull())
    .addColumn("startedAt", instant, (column) => column.notNull())
    .addColumn("finishedAt", instant)
    .addColumn("read", "integer", (column) => column.notNull())
    .addColumn("imported", "integer", (column) => column.notNull())
    .addColumn("updated", "integer", (column) => column.notNull())
    .addColumn("unchanged", "integer", (column) => column.notNull())
    .addColumn("duplicates", "integer", (column) => column.notNull())
    .addColumn("rejected", "integer", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("importRunStartedAt").on("importRun").column("startedAt").execute();
  await db.schema
    .createTable("importRow")
    .addColumn("runId", "text", (column) => column.notNull().references("importRun.id").onDelete("cascade"))
    .addColumn("row", "integer", (column) => column.notNull())
    .addColumn("fate", "text", (column) =>
      column.notNull().check(sql`"fate" in ('imported', 'updated', 'unchanged', 'duplicate', 'rejected')`),
    )
    .addColumn("reason", "text")
    .addColumn("offerId", "text")
    .addPrimaryKeyConstraint("importRowKey", ["runId", "row"])
    .execute();
}

async function createOutbox(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("queue", "text", (column) => column.notNull())
    .addColumn("payload", json, (column) => column.notNull())
    .addColumn("dedupeKey", "text", (column) => column.unique())
    .addColumn("runAt", instant, (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("lockedUntil", instant)
    .addColumn("doneAt", instant)
    .addColumn("lastError", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .execute();
  // Only what is left to do: the done pile up, the claim must not walk over them.
  await db.schema
    .createIndex("outboxWaiting")
    .on("outbox")
    .columns(["queue", "runAt"])
    .where(sql.ref("doneAt"), "is", null)
    .execute();
}

async function createCommuneCentre(db: Kysely<Database>, { instant, real }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("communeCentre")
    .addColumn("insee", "text", (column) => column.primaryKey().notNull())
    .addColumn("latitude", real, (column) => column.notNull().check(sql`"latitude" between -90 and 90`))
    .addColumn("longitude", real, (column) => column.notNull().check(sql`"longitude" between -180 and 180`))
    .addColumn("refreshedAt", instant, (column) => column.notNull())
    .execute();
}

async function createDataVersion(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable("dataVersion")
    .addColumn("id", "integer", (column) => column.primaryKey().notNull().check(sql`"id" = 1`))
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
  await db.insertInto("dataVersion").values({ id: 1, version: 0 }).execute();
}
