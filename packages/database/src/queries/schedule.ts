import { type Closing, usualRules } from "@tremplin/core/appointment";
import type { Kysely, Selectable } from "kysely";
import type { ClosingTable, OpeningTable, ScheduleTable } from "../schema/appointment.ts";
import type { Database } from "../schema.ts";

export type ScheduleRow = Selectable<ScheduleTable>;
export type OpeningRow = Selectable<OpeningTable>;
export type ClosingRow = Selectable<ClosingTable>;

/** An opening with where its antenna stands. */
export interface PlacedOpening extends OpeningRow {
  readonly antennaName: string | null;
  readonly antennaAddress: string | null;
  /** Of the antenna's commune. */
  readonly insee: string | null;
}

/** The rules by which an advisor's slots are taken; the usual ones of who has set none. */
export async function scheduleRules(
  db: Kysely<Database>,
  advisorId: string,
): Promise<Pick<ScheduleRow, "noticeHours" | "horizonDays">> {
  const row = await db
    .selectFrom("schedule")
    .select(["noticeHours", "horizonDays"])
    .where("advisorId", "=", advisorId)
    .executeTakeFirst();
  return row ?? usualRules;
}

export async function saveScheduleRules(db: Kysely<Database>, schedule: ScheduleRow): Promise<void> {
  const { noticeHours, horizonDays, updatedAt } = schedule;
  await db
    .insertInto("schedule")
    .values(schedule)
    .onConflict((conflict) =>
      conflict.column("advisorId").doUpdateSet({ noticeHours, horizonDays, updatedAt }),
    )
    .execute();
}

/**
 * Holds an advisor's time and a young person's until the end of the transaction: who books or moves meanwhile
 * waits, and then sees what was booked.
 */
export async function holdTime(
  db: Kysely<Database>,
  { advisorId, candidateId }: { readonly advisorId: string; readonly candidateId: string },
  now: Date,
): Promise<void> {
  await db
    .insertInto("schedule")
    .values({ advisorId, ...usualRules, updatedAt: now })
    .onConflict((conflict) => conflict.column("advisorId").doNothing())
    .execute();
  await db
    .updateTable("schedule")
    .set((eb) => ({ updatedAt: eb.ref("updatedAt") }))
    .where("advisorId", "=", advisorId)
    .execute();
  await db
    .updateTable("follow")
    .set((eb) => ({ since: eb.ref("since") }))
    .where("candidateId", "=", candidateId)
    .execute();
}

/** The openings of an advisor: of each week, and of dates from a day (ISO) on. */
export function openingsOf(db: Kysely<Database>, advisorId: string, today: string): Promise<PlacedOpening[]> {
  return db
    .selectFrom("opening")
    .leftJoin("antenna", "antenna.id", "opening.antennaId")
    .selectAll("opening")
    .select(["antenna.name as antennaName", "antenna.address as antennaAddress", "antenna.insee"])
    .where("advisorId", "=", advisorId)
    .where((eb) => eb.or([eb("day", "is", null), eb("day", ">=", today)]))
    .orderBy("weekday")
    .orderBy("day")
    .orderBy("fromMinute")
    .orderBy("opening.id")
    .execute();
}

export async function addOpening(db: Kysely<Database>, opening: OpeningRow): Promise<void> {
  await db.insertInto("opening").values(opening).execute();
}

/** Takes away an opening of one's own; false when it is not, or is gone. What is booked stays. */
export async function removeOpening(db: Kysely<Database>, id: string, advisorId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("opening")
    .where("id", "=", id)
    .where("advisorId", "=", advisorId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The closings of an advisor that are not over on a day (ISO). */
export function closingsOf(db: Kysely<Database>, advisorId: string, today: string): Promise<ClosingRow[]> {
  return db
    .selectFrom("closing")
    .selectAll()
    .where("advisorId", "=", advisorId)
    .where("toDay", ">=", today)
    .orderBy("fromDay")
    .orderBy("id")
    .execute();
}

export async function addClosing(db: Kysely<Database>, closing: ClosingRow): Promise<void> {
  await db.insertInto("closing").values(closing).execute();
}

/** Takes away a closing of one's own; false when it is not, or is gone. */
export async function removeClosing(db: Kysely<Database>, id: string, advisorId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("closing")
    .where("id", "=", id)
    .where("advisorId", "=", advisorId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** When an advisor does not receive from a day (ISO) on: their closings, and the absences in which somebody stands in. */
export async function awayFrom(db: Kysely<Database>, advisorId: string, today: string): Promise<Closing[]> {
  const [closings, absences] = await Promise.all([
    closingsOf(db, advisorId, today),
    db
      .selectFrom("absenceCover")
      .select(["fromDay", "toDay"])
      .where("advisorId", "=", advisorId)
      .where("toDay", ">=", today)
      .execute(),
  ]);
  return [...closings, ...absences.map((days) => ({ ...days, fromMinute: null, toMinute: null }))];
}
