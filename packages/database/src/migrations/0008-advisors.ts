import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Advisors: whom they accompany, and what they write down, recommend and hand out. */
export function advisorTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createFollow(db, types);
      await createNotes(db, types);
      await createRecommendation(db, types);
      await createRegistrationCode(db, types);
    },
  };
}

async function createFollow(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("follow")
    .addColumn("candidateId", "text", (column) =>
      column.primaryKey().notNull().references("user.id").onDelete("cascade"),
    )
    .addColumn("advisorId", "text", (column) => column.references("user.id").onDelete("set null"))
    .addColumn("antennaId", "text", (column) => column.references("antenna.id").onDelete("set null"))
    .addColumn("since", instant, (column) => column.notNull())
    .addColumn("archivedAt", instant)
    .addColumn("exitReason", "text")
    .addColumn("programme", "text")
    .addColumn("programmeFrom", "text")
    .addColumn("programmeTo", "text")
    .addColumn("isQpv", "boolean", (column) => column.notNull().defaultTo(sql`false`))
    .addColumn("isRqth", "boolean", (column) => column.notNull().defaultTo(sql`false`))
    .addColumn("isZrr", "boolean", (column) => column.notNull().defaultTo(sql`false`))
    .addColumn("diplomaLevel", "text")
    .addColumn("externalId", "text")
    .execute();
  await db.schema.createIndex("followAdvisor").on("follow").columns(["advisorId", "archivedAt"]).execute();
  await db.schema.createIndex("followExternal").on("follow").column("externalId").execute();
  await db.schema
    .createTable("followEvent")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("at", instant, (column) => column.notNull())
    .addColumn("actorId", "text")
    .addColumn("actorName", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`"kind" in ('attached', 'transferred', 'archived', 'reopened')`),
    )
    .addColumn("fromAdvisorId", "text")
    .addColumn("toAdvisorId", "text")
    .addColumn("reason", "text")
    .execute();
  await db.schema
    .createIndex("followEventCandidate")
    .on("followEvent")
    .columns(["candidateId", "at"])
    .execute();
  await db.schema
    .createTable("absenceCover")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("advisorId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("coveredBy", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("fromDay", "text", (column) => column.notNull())
    .addColumn("toDay", "text", (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("absenceCoverCovering").on("absenceCover").column("coveredBy").execute();
}

async function createNotes(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("advisorNote")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("authorId", "text", (column) => column.notNull())
    .addColumn("authorName", "text", (column) => column.notNull())
    .addColumn("visibility", "text", (column) =>
      column.notNull().check(sql`"visibility" in ('private', 'shared')`),
    )
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("advisorNoteCandidate")
    .on("advisorNote")
    .columns(["candidateId", "createdAt"])
    .execute();
  await db.schema
    .createTable("action")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("authorId", "text", (column) => column.notNull())
    .addColumn("authorName", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("dueOn", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("doneAt", instant)
    .addColumn("doneBy", "text")
    .execute();
  await db.schema.createIndex("actionCandidate").on("action").columns(["candidateId", "doneAt"]).execute();
}

async function createRecommendation(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("recommendation")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("offerId", "text", (column) => column.notNull())
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("advisorId", "text", (column) => column.notNull())
    .addColumn("advisorName", "text", (column) => column.notNull())
    .addColumn("word", "text", (column) => column.notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .addColumn("seenAt", instant)
    .addColumn("answer", "text", (column) => column.check(sql`"answer" in ('applied', 'declined')`))
    .addColumn("reason", "text")
    .addColumn("answeredAt", instant)
    .addUniqueConstraint("recommendationOnce", ["candidateId", "offerId"])
    .execute();
  await db.schema.createIndex("recommendationOffer").on("recommendation").column("offerId").execute();
}

async function createRegistrationCode(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("registrationCode")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("digest", "text", (column) => column.notNull().unique())
    .addColumn("hint", "text", (column) => column.notNull())
    .addColumn("advisorId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("antennaId", "text", (column) => column.references("antenna.id").onDelete("set null"))
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("expiresAt", instant, (column) => column.notNull())
    .addColumn("mostUses", "integer", (column) => column.notNull())
    .addColumn("uses", "integer", (column) => column.notNull())
    .addColumn("revokedAt", instant)
    .execute();
}
