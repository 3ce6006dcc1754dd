import type { SeatState } from "@tremplin/core/workshop";
import { type Kysely, type Selectable, sql } from "kysely";
import type { WorkshopSeatTable, WorkshopTable } from "../schema/appointment.ts";
import type { Database } from "../schema.ts";
import type { ReminderColumn, ReminderTime } from "./appointment.ts";

export type WorkshopRow = Selectable<WorkshopTable>;
export type SeatRow = Selectable<WorkshopSeatTable>;

/** A workshop with how many have a place and how many wait. */
export interface CountedWorkshop extends WorkshopRow {
  readonly registered: number;
  readonly waiting: number;
}

/** A seat with whose it is. */
export interface NamedSeat extends SeatRow {
  readonly name: string;
  readonly email: string;
}

export function workshopById(db: Kysely<Database>, id: string): Promise<WorkshopRow | undefined> {
  return db.selectFrom("workshop").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Holds a workshop until the end of the transaction: who signs up meanwhile waits, and then sees who has a place. */
export function holdWorkshop(db: Kysely<Database>, id: string): Promise<WorkshopRow | undefined> {
  return db
    .updateTable("workshop")
    .set((eb) => ({ updatedAt: eb.ref("updatedAt") }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
}

export async function addWorkshop(db: Kysely<Database>, workshop: WorkshopRow): Promise<void> {
  await db.insertInto("workshop").values(workshop).execute();
}

export async function saveWorkshop(
  db: Kysely<Database>,
  id: string,
  change: Partial<Omit<WorkshopRow, "id" | "createdAt">>,
): Promise<void> {
  await db.updateTable("workshop").set(change).where("id", "=", id).execute();
}

/** The workshops that begin within a time, in order. */
export async function workshopsBetween(
  db: Kysely<Database>,
  { from, until, leaderId }: { readonly from: Date; readonly until: Date; readonly leaderId?: string },
): Promise<CountedWorkshop[]> {
  let query = db
    .selectFrom("workshop")
    .selectAll("workshop")
    .select([countOf("registered").as("registered"), countOf("waiting").as("waiting")])
    .where("startsAt", ">=", from)
    .where("startsAt", "<", until);
  if (leaderId) query = query.where("leaderId", "=", leaderId);
  const rows = await query.orderBy("startsAt").orderBy("id").limit(300).execute();
  return rows.map((row) => ({
    ...row,
    registered: Number(row.registered),
    waiting: Number(row.waiting),
  }));
}

function countOf(state: SeatState) {
  return sql<number>`(select count(*) from "workshopSeat" where "workshopSeat"."workshopId" = "workshop"."id" and "workshopSeat"."state" = ${state})`;
}

/** The seats of a workshop with whose they are, in the order in which they were asked for. */
export function seatsOf(db: Kysely<Database>, workshopId: string): Promise<NamedSeat[]> {
  return db
    .selectFrom("workshopSeat")
    .innerJoin("user", "user.id", "workshopSeat.candidateId")
    .selectAll("workshopSeat")
    .select(["user.name", "user.email"])
    .where("workshopId", "=", workshopId)
    .orderBy("rank")
    .execute();
}

/** A seat with its workshop. */
export interface OwnSeat extends SeatRow {
  readonly workshop: WorkshopRow;
}

/** The seats of a young person in workshops that begin after an instant, in order. */
export async function seatsFor(
  db: Kysely<Database>,
  candidateId: string,
  { from }: { readonly from: Date },
): Promise<OwnSeat[]> {
  const seats = await db
    .selectFrom("workshopSeat")
    .innerJoin("workshop", "workshop.id", "workshopSeat.workshopId")
    .selectAll("workshopSeat")
    .where("candidateId", "=", candidateId)
    .where("workshop.startsAt", ">=", from)
    .orderBy("workshop.startsAt")
    .limit(300)
    .execute();
  if (seats.length === 0) return [];
  const workshops = await db
    .selectFrom("workshop")
    .selectAll()
    .where(
      "id",
      "in",
      seats.map(({ workshopId }) => workshopId),
    )
    .execute();
  return seats.flatMap((seat) => {
    const workshop = workshops.find(({ id }) => id === seat.workshopId);
    return workshop ? [{ ...seat, workshop }] : [];
  });
}

/** Gives somebody a seat, or changes theirs; calendars are told by its sequence. */
export async function saveSeat(db: Kysely<Database>, seat: Omit<SeatRow, "sequence">): Promise<void> {
  const { workshopId, candidateId, ...change } = seat;
  await db
    .insertInto("workshopSeat")
    .values({ ...seat, sequence: 0 })
    .onConflict((conflict) =>
      conflict.columns(["workshopId", "candidateId"]).doUpdateSet((eb) => ({
        ...change,
        sequence: eb("workshopSeat.sequence", "+", 1),
      })),
    )
    .execute();
}

/** Notes who came; nothing for calendars. */
export async function saveAttendance(
  db: Kysely<Database>,
  { workshopId, candidateId, attendance }: Pick<SeatRow, "workshopId" | "candidateId" | "attendance">,
): Promise<void> {
  await db
    .updateTable("workshopSeat")
    .set({ attendance })
    .where("workshopId", "=", workshopId)
    .where("candidateId", "=", candidateId)
    .execute();
}

/** A place in a workshop of which its holder is to be reminded. */
export interface SeatToRemind extends WorkshopRow {
  readonly candidateId: string;
  readonly seatSequence: number;
  readonly seatChangedAt: Date;
}

/** The places in workshops that begin within a time and were not reminded of. */
export function seatsToRemind(
  db: Kysely<Database>,
  { column, from, until }: ReminderTime,
): Promise<SeatToRemind[]> {
  return db
    .selectFrom("workshopSeat")
    .innerJoin("workshop", "workshop.id", "workshopSeat.workshopId")
    .selectAll("workshop")
    .select([
      "workshopSeat.candidateId",
      "workshopSeat.sequence as seatSequence",
      "workshopSeat.changedAt as seatChangedAt",
    ])
    .where("workshopSeat.state", "=", "registered")
    .where("workshop.state", "=", "open")
    .where("workshop.startsAt", ">", from)
    .where("workshop.startsAt", "<=", until)
    .where(`workshopSeat.${column}`, "is", null)
    .orderBy("workshop.startsAt")
    .limit(500)
    .execute();
}

/** Notes that a reminder was ordered; false when another process was faster, or the place was given up. */
export async function noteSeatReminded(
  db: Kysely<Database>,
  { id, candidateId }: Pick<SeatToRemind, "id" | "candidateId">,
  column: ReminderColumn,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("workshopSeat")
    .set({ [column]: now })
    .where("workshopId", "=", id)
    .where("candidateId", "=", candidateId)
    .where("state", "=", "registered")
    .where(column, "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
