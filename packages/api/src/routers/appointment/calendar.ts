import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  appointmentsOf,
  appointmentsWith,
  calendarFeedBy,
  choicesOf,
  type NamedAppointment,
  removeCalendarFeed,
  saveCalendarFeed,
  seatsFor,
  workshopsBetween,
} from "@tremplin/database";
import { type CalendarEvent, calendar } from "@tremplin/interop";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { digestOf, linkToken } from "../../link-token.ts";
import { anyone, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { seatEvent, workshopEvent } from "../workshop/calendar.ts";
import { ownAppointment } from "./relation.ts";
import { calendarUid } from "./tell.ts";

const dayMs = 86_400_000;
/** What a private calendar tells: so many days back, so many ahead. */
const daysBack = 60;
const daysAhead = 400;

/** The entry of one appointment, for the calendars of the two who meet. Forbidden to all others. */
export const entry = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<string>> => {
    const { appointment, role } = await ownAppointment(ctx, input.id);
    return accept(calendar(ctx.instance.config.name, [appointmentEvent(ctx, appointment, role)]));
  });

/** Gives one's calendar an address that nobody can guess, told this once; the one before answers no more. */
export const makeAddress = procedure(signedIn).mutation(
  async ({ ctx }): Promise<Result<{ readonly path: string }>> => {
    const { token, digest } = linkToken();
    await saveCalendarFeed(ctx.database.db, { userId: ctx.actor.userId, digest, createdAt: ctx.now() });
    return accept({ path: `/agenda/${token}.ics` });
  },
);

/** Takes the address of one's calendar back: it answers no more. */
export const dropAddress = procedure(signedIn).mutation(async ({ ctx }): Promise<Result<null>> => {
  await removeCalendarFeed(ctx.database.db, ctx.actor.userId);
  return accept(null);
});

/**
 * Somebody's appointments and workshops, for who knows the address of their calendar. A calendar program may
 * keep them elsewhere, so others are named by their first name, and nothing is told of what it is about.
 * Refused: `not-found`.
 */
export const feed = procedure(anyone)
  .input(z.object({ token: z.string().max(100) }))
  .query(async ({ ctx, input }): Promise<Result<string, "not-found">> => {
    const { db } = ctx.database;
    const found = await calendarFeedBy(db, digestOf(input.token));
    if (!found) return refuse("not-found");
    const { userId } = found;
    const from = new Date(ctx.now().getTime() - daysBack * dayMs);
    const until = new Date(ctx.now().getTime() + daysAhead * dayMs);
    const [{ language }, own, given, seats, led] = await Promise.all([
      choicesOf(db, userId),
      appointmentsOf(db, userId),
      appointmentsWith(db, userId, { from, until }),
      seatsFor(db, userId, { from }),
      workshopsBetween(db, { from, until, leaderId: userId }),
    ]);
    // A program asks for it, in the name of its owner.
    const told = { ...ctx, tReader: ctx.tIn(language) };
    return accept(
      calendar(ctx.instance.config.name, [
        ...own
          .filter(({ startsAt }) => startsAt >= from)
          .map((row) => appointmentEvent(told, row, "candidate")),
        ...given.map((row) => appointmentEvent(told, row, "advisor")),
        ...seats.filter(({ state }) => state === "registered").map((seat) => seatEvent(ctx, seat)),
        ...led.map((row) => workshopEvent(ctx, row)),
      ]),
    );
  });

function appointmentEvent(
  ctx: Pick<Context, "tReader" | "baseUrl">,
  appointment: NamedAppointment,
  role: "candidate" | "advisor",
): CalendarEvent {
  const { id, sequence, state, startsAt, minutes, timeZone, way, place, link, changedAt } = appointment;
  const { advisorName, candidateName } = appointment;
  const name = role === "candidate" ? advisorName : shortName(candidateName);
  return {
    uid: calendarUid(id, ctx.baseUrl),
    sequence,
    isCancelled: state === "cancelled",
    startsAt,
    minutes,
    timeZone,
    title: ctx.tReader("appointment.with", { name }),
    place: way === "place" ? place : ctx.tReader(`meetingWay.${way}`),
    link,
    text: `${ctx.baseUrl}/espace/rendez-vous/${id}`,
    updatedAt: changedAt,
  };
}

/** `Lina P.` */
function shortName(name: string): string {
  const [first = "", last = ""] = name.split(" ");
  return last === "" ? first : `${first} ${last.slice(0, 1)}.`;
}
