import {
  appointmentsToRemind,
  inTransaction,
  noteAppointmentReminded,
  noteSeatReminded,
  type ReminderColumn,
  seatsToRemind,
} from "@tremplin/database";
import type { Context } from "./context.ts";
import { remindOfAppointment } from "./routers/appointment/tell.ts";
import { remindOfWorkshop } from "./routers/workshop/tell.ts";

type Round = Pick<Context, "database" | "instance" | "now" | "baseUrl">;

const hourMs = 3_600_000;

interface Reminder {
  readonly when: "day" | "hour";
  readonly column: ReminderColumn;
  /** Reminds of what begins within so long … */
  readonly beforeMs: number;
  /** … but no later than this before: a board that was down for long reminds of nothing twice at once. */
  readonly untilMs: number;
  /** What was booked or moved so shortly before needs no reminder: one has just been told. */
  readonly freshMs: number;
}

const reminders: readonly Reminder[] = [
  { when: "day", column: "dayRemindedAt", beforeMs: 24 * hourMs, untilMs: 2 * hourMs, freshMs: 26 * hourMs },
  { when: "hour", column: "hourRemindedAt", beforeMs: hourMs, untilMs: 0, freshMs: 2 * hourMs },
];

/**
 * Reminds young people the day before and the hour before of appointments: once for each, however many processes
 * look.
 */
export async function runAppointmentsRound(ctx: Round): Promise<void> {
  for (const reminder of reminders) await remindAppointments(ctx, reminder);
}

/** The same of workshops. */
export async function runWorkshopsRound(ctx: Round): Promise<void> {
  for (const reminder of reminders) await remindWorkshops(ctx, reminder);
}

async function remindAppointments(ctx: Round, reminder: Reminder): Promise<void> {
  const { column, when } = reminder;
  const due = await appointmentsToRemind(ctx.database.db, { column, ...timeOf(ctx, reminder) });
  for (const appointment of due) {
    await inTransaction(ctx.database, async (handle) => {
      if (!(await noteAppointmentReminded(handle.db, appointment, column, ctx.now()))) return;
      if (isFresh(appointment.changedAt, appointment.startsAt, reminder)) return;
      await remindOfAppointment(handle, ctx, appointment, when);
    });
  }
}

async function remindWorkshops(ctx: Round, reminder: Reminder): Promise<void> {
  const { column, when } = reminder;
  const due = await seatsToRemind(ctx.database.db, { column, ...timeOf(ctx, reminder) });
  for (const seat of due) {
    await inTransaction(ctx.database, async (handle) => {
      if (!(await noteSeatReminded(handle.db, seat, column, ctx.now()))) return;
      if (isFresh(seat.seatChangedAt, seat.startsAt, reminder)) return;
      await remindOfWorkshop(handle, ctx, seat, when);
    });
  }
}

function timeOf(
  { now }: Round,
  { beforeMs, untilMs }: Reminder,
): { readonly from: Date; readonly until: Date } {
  const at = now().getTime();
  return { from: new Date(at + untilMs), until: new Date(at + beforeMs) };
}

function isFresh(changedAt: Date, startsAt: Date, { freshMs }: Reminder): boolean {
  return startsAt.getTime() - changedAt.getTime() < freshMs;
}
