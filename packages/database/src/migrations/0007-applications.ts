import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Applications, and what people of all three sides do with them. */
export function applicationTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createApplication(db, types);
      await createSteps(db, types);
      await createInterview(db, types);
      await createFollowUp(db, types);
    },
  };
}

async function createApplication(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("application")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("offerId", "text", (column) => column.notNull())
    .addColumn("companyId", "text")
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("senderId", "text", (column) => column.notNull())
    .addColumn("sentBy", "text", (column) =>
      column.notNull().check(sql`"sentBy" in ('candidate', 'advisor')`),
    )
    .addColumn("agreement", json)
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("previousState", "text")
    .addColumn("message", "text", (column) => column.notNull())
    .addColumn("cvVersionId", "text")
    .addColumn("withProfile", "boolean", (column) => column.notNull())
    .addColumn("answers", json, (column) => column.notNull())
    .addColumn("offerTitle", "text", (column) => column.notNull())
    .addColumn("companyName", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .addColumn("changedAt", instant, (column) => column.notNull())
    .addColumn("sentAt", instant)
    .addColumn("answeredAt", instant)
    .addUniqueConstraint("applicationOnce", ["candidateId", "offerId"])
    .execute();
  await db.schema.createIndex("applicationOffer").on("application").columns(["offerId", "state"]).execute();
  await db.schema
    .createIndex("applicationCompany")
    .on("application")
    .columns(["companyId", "state"])
    .execute();
  await db.schema.createIndex("applicationState").on("application").columns(["state", "sentAt"]).execute();
}

async function createSteps(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("applicationEvent")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("applicationId", "text", (column) =>
      column.notNull().references("application.id").onDelete("cascade"),
    )
    .addColumn("at", instant, (column) => column.notNull())
    .addColumn("actorId", "text")
    .addColumn("actorName", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("step", "text", (column) => column.notNull())
    .addColumn("from", "text", (column) => column.notNull())
    .addColumn("to", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("text", "text")
    .execute();
  await db.schema
    .createIndex("applicationEventApplication")
    .on("applicationEvent")
    .columns(["applicationId", "at"])
    .execute();
  await db.schema
    .createTable("applicationNote")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("applicationId", "text", (column) =>
      column.notNull().references("application.id").onDelete("cascade"),
    )
    .addColumn("authorId", "text", (column) => column.notNull())
    .addColumn("authorName", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("applicationNoteApplication")
    .on("applicationNote")
    .columns(["applicationId", "at"])
    .execute();
  await db.schema
    .createTable("offerQuestion")
    .addColumn("offerId", "text", (column) => column.primaryKey().notNull())
    .addColumn("questions", json, (column) => column.notNull())
    .execute();
}

async function createInterview(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("interview")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("applicationId", "text", (column) =>
      column.notNull().references("application.id").onDelete("cascade"),
    )
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('proposed', 'accepted', 'declined', 'cancelled')`),
    )
    .addColumn("dates", json, (column) => column.notNull())
    .addColumn("chosenAt", instant)
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("link", "text")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("createdBy", "text", (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("interviewApplication").on("interview").column("applicationId").execute();
}

async function createFollowUp(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("followUp")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("applicationId", "text", (column) =>
      column.notNull().references("application.id").onDelete("cascade"),
    )
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("day", "integer", (column) => column.notNull())
    .addColumn("dueAt", instant, (column) => column.notNull())
    .addColumn("askedAt", instant)
    .addColumn("isStill", "boolean")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("answeredAt", instant)
    .addUniqueConstraint("followUpOnce", ["applicationId", "day"])
    .execute();
  await db.schema.createIndex("followUpDue").on("followUp").columns(["askedAt", "dueAt"]).execute();
  await db.schema.createIndex("followUpCandidate").on("followUp").column("candidateId").execute();
}
