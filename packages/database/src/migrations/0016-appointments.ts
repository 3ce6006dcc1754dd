import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Appointments with an advisor, workshops, and the calendars that read them. */
export function appointmentTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createSchedule(db, types);
      await createAppointment(db, types);
      await createWorkshop(db, types);
    },
  };
}

async function createSchedule(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("schedule")
    .addColumn("advisorId", "text", (column) =>
      column.primaryKey().notNull().references("user.id").onDelete("cascade"),
    )
    .addColumn("noticeHours", "integer", (column) => column.notNull())
    .addColumn("horizonDays", "integer", (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("opening")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("advisorId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("weekday", "integer", (column) => column.check(sql`"weekday" between 1 and 7`))
    .addColumn("day", "text")
    .addColumn("fromMinute", "integer", (column) => column.notNull())
    .addColumn("toMinute", "integer", (column) => column.notNull())
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("bufferMinutes", "integer", (column) => column.notNull())
    .addColumn("way", "text", (column) => column.notNull().check(sql`"way" in ('place', 'video', 'phone')`))
    .addColumn("antennaId", "text", (column) => column.references("antenna.id").onDelete("set null"))
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("link", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("openingAdvisor").on("opening").column("advisorId").execute();
  await db.schema
    .createTable("closing")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("advisorId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("fromDay", "text", (column) => column.notNull())
    .addColumn("toDay", "text", (column) => column.notNull())
    .addColumn("fromMinute", "integer")
    .addColumn("toMinute", "integer")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("closingAdvisor").on("closing").column("advisorId").execute();
  await db.schema
    .createTable("calendarFeed")
    .addColumn("userId", "text", (column) =>
      column.primaryKey().notNull().references("user.id").onDelete("cascade"),
    )
    .addColumn("digest", "text", (column) => column.notNull().unique())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .execute();
}

async function createAppointment(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("appointment")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("advisorId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('booked', 'kept', 'missed', 'cancelled')`),
    )
    .addColumn("startsAt", instant, (column) => column.notNull())
    .addColumn("endsAt", instant, (column) => column.notNull())
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("way", "text", (column) => column.notNull().check(sql`"way" in ('place', 'video', 'phone')`))
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("link", "text")
    .addColumn("timeZone", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("bookedBy", "text", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("changedBy", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("changedAt", instant, (column) => column.notNull())
    .addColumn("dayRemindedAt", instant)
    .addColumn("hourRemindedAt", instant)
    .execute();
  // Whatever the code does: one slot is one person's, and nobody is at two places at once.
  for (const who of ["advisorId", "candidateId"] as const) {
    await db.schema
      .createIndex(`appointmentBooked${who === "advisorId" ? "Advisor" : "Candidate"}`)
      .on("appointment")
      .columns([who, "startsAt"])
      .unique()
      .where(sql<boolean>`"state" = 'booked'`)
      .execute();
  }
  await db.schema
    .createIndex("appointmentAdvisor")
    .on("appointment")
    .columns(["advisorId", "startsAt"])
    .execute();
  await db.schema
    .createIndex("appointmentCandidate")
    .on("appointment")
    .columns(["candidateId", "startsAt"])
    .execute();
  await db.schema.createIndex("appointmentStart").on("appointment").columns(["state", "startsAt"]).execute();
}

async function createWorkshop(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("workshop")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("startsAt", instant, (column) => column.notNull())
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("places", "integer", (column) => column.notNull())
    .addColumn("antennaId", "text", (column) => column.references("antenna.id").onDelete("set null"))
    .addColumn("room", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("link", "text")
    .addColumn("timeZone", "text", (column) => column.notNull())
    .addColumn("leaderId", "text", (column) => column.references("user.id").onDelete("set null"))
    .addColumn("leaderName", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull().check(sql`"state" in ('open', 'cancelled')`))
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("workshopStart").on("workshop").column("startsAt").execute();
  await db.schema.createIndex("workshopLeader").on("workshop").columns(["leaderId", "startsAt"]).execute();
  await db.schema
    .createTable("workshopSeat")
    .addColumn("workshopId", "text", (column) =>
      column.notNull().references("workshop.id").onDelete("cascade"),
    )
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('registered', 'waiting', 'left')`),
    )
    .addColumn("rank", "integer", (column) => column.notNull())
    .addColumn("attendance", "text", (column) => column.check(sql`"attendance" in ('came', 'missed')`))
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("changedAt", instant, (column) => column.notNull())
    .addColumn("dayRemindedAt", instant)
    .addColumn("hourRemindedAt", instant)
    .addPrimaryKeyConstraint("workshopSeatKey", ["workshopId", "candidateId"])
    .execute();
  await db.schema.createIndex("workshopSeatCandidate").on("workshopSeat").column("candidateId").execute();
}
