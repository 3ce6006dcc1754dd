import type { Period } from "@tremplin/core/appointment";
import type { Kysely, Selectable } from "kysely";
import type { AppointmentTable } from "../schema/appointment.ts";
import type { Database } from "../schema.ts";

export type AppointmentRow = Selectable<AppointmentTable>;

/** An appointment with the names of the two who meet. */
export interface NamedAppointment extends AppointmentRow {
  readonly advisorName: string;
  readonly candidateName: string;
}

function named(db: Kysely<Database>) {
  return db
    .selectFrom("appointment")
    .innerJoin("user as advisor", "advisor.id", "appointment.advisorId")
    .innerJoin("user as candidate", "candidate.id", "appointment.candidateId")
    .selectAll("appointment")
    .select(["advisor.name as advisorName", "candidate.name as candidateName"]);
}

export function appointmentById(db: Kysely<Database>, id: string): Promise<NamedAppointment | undefined> {
  return named(db).where("appointment.id", "=", id).executeTakeFirst();
}

/** A young person's appointments, the last first. */
export function appointmentsOf(db: Kysely<Database>, candidateId: string): Promise<NamedAppointment[]> {
  return named(db)
    .where("appointment.candidateId", "=", candidateId)
    .orderBy("appointment.startsAt", "desc")
    .orderBy("appointment.id", "desc")
    .limit(200)
    .execute();
}

/** What is booked for a young person and begins after an instant, the next first. */
export function bookedFor(
  db: Kysely<Database>,
  candidateId: string,
  { from, exceptId }: { readonly from: Date; readonly exceptId?: string | undefined },
): Promise<NamedAppointment[]> {
  let query = named(db)
    .where("appointment.candidateId", "=", candidateId)
    .where("appointment.state", "=", "booked")
    .where("appointment.endsAt", ">", from);
  if (exceptId) query = query.where("appointment.id", "!=", exceptId);
  return query.orderBy("appointment.startsAt").orderBy("appointment.id").execute();
}

/** An advisor's appointments that touch a time and were not cancelled, in order. */
export function appointmentsWith(
  db: Kysely<Database>,
  advisorId: string,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<NamedAppointment[]> {
  return named(db)
    .where("appointment.advisorId", "=", advisorId)
    .where("appointment.state", "!=", "cancelled")
    .where("appointment.startsAt", "<", until)
    .where("appointment.endsAt", ">", from)
    .orderBy("appointment.startsAt")
    .orderBy("appointment.id")
    .execute();
}

/** When an advisor is taken: by what is booked, and by the workshops that they hold. */
export async function busyTimes(
  db: Kysely<Database>,
  advisorId: string,
  {
    from,
    until,
    exceptId,
  }: { readonly from: Date; readonly until: Date; readonly exceptId?: string | undefined },
): Promise<Period[]> {
  let booked = db
    .selectFrom("appointment")
    .select(["startsAt", "endsAt"])
    .where("advisorId", "=", advisorId)
    .where("state", "=", "booked")
    .where("startsAt", "<", until)
    .where("endsAt", ">", from);
  if (exceptId) booked = booked.where("id", "!=", exceptId);
  const [appointments, workshops] = await Promise.all([
    booked.execute(),
    db
      .selectFrom("workshop")
      .select(["startsAt", "minutes"])
      .where("leaderId", "=", advisorId)
      .where("state", "=", "open")
      .where("startsAt", "<", until)
      .where("startsAt", ">", new Date(from.getTime() - 86_400_000))
      .execute(),
  ]);
  return [
    ...appointments,
    ...workshops.map(({ startsAt, minutes }) => ({
      startsAt,
      endsAt: new Date(startsAt.getTime() + minutes * 60_000),
    })),
  ];
}

/** Books; false when the advisor or the young person has another appointment at that instant. */
export async function addAppointment(db: Kysely<Database>, appointment: AppointmentRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("appointment")
    .values(appointment)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Changes an appointment that is still as it was seen; false when somebody was faster. */
export async function saveAppointment(
  db: Kysely<Database>,
  seen: Pick<AppointmentRow, "id" | "state" | "sequence">,
  change: Partial<Omit<AppointmentRow, "id" | "advisorId" | "candidateId" | "createdAt" | "bookedBy">>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("appointment")
    .set(change)
    .where("id", "=", seen.id)
    .where("state", "=", seen.state)
    .where("sequence", "=", seen.sequence)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The columns that tell of which reminder was ordered. */
export type ReminderColumn = "dayRemindedAt" | "hourRemindedAt";

/** A time in which what begins is to be reminded of. */
export interface ReminderTime {
  readonly column: ReminderColumn;
  readonly from: Date;
  readonly until: Date;
}

/** What is booked, begins within a time and was not reminded of. */
export function appointmentsToRemind(
  db: Kysely<Database>,
  { column, from, until }: ReminderTime,
): Promise<NamedAppointment[]> {
  return named(db)
    .where("appointment.state", "=", "booked")
    .where("appointment.startsAt", ">", from)
    .where("appointment.startsAt", "<=", until)
    .where(`appointment.${column}`, "is", null)
    .orderBy("appointment.startsAt")
    .limit(500)
    .execute();
}

/** Notes that a reminder was ordered, of what is still as it was seen; false when another process was faster. */
export async function noteAppointmentReminded(
  db: Kysely<Database>,
  { id, sequence }: Pick<AppointmentRow, "id" | "sequence">,
  column: ReminderColumn,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("appointment")
    .set({ [column]: now })
    .where("id", "=", id)
    .where("sequence", "=", sequence)
    .where("state", "=", "booked")
    .where(column, "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
