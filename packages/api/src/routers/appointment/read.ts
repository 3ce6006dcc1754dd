import { accept, type Result } from "@tremplin/core/shared";
import { advisorOf, appointmentsOf, bookedFor, calendarFeedSince, openingsOf } from "@tremplin/database";
import { z } from "zod";
import { today } from "../../asking.ts";
import { advisor, candidate, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { noteReading } from "../../reading-trace.ts";
import { fileInput, type NoFile, noFile, reach } from "../advisor/reach.ts";
import { candidateOf } from "../application/tell.ts";
import { ownAppointment } from "./relation.ts";
import { type AppointmentView, appointmentView } from "./view.ts";

/** A young person's appointments. */
export interface OwnAppointments {
  /** Those to come, the next first. */
  readonly coming: readonly AppointmentView[];
  /** Those that are over or were cancelled, the last first. */
  readonly past: readonly AppointmentView[];
  /** With whom one may book; null while nobody accompanies. */
  readonly advisorName: string | null;
  /** Since when one's calendar has an address of its own. */
  readonly calendarSince: Date | null;
}

/** One's appointments with one's advisor. */
export const mine = procedure(candidate).query(async ({ ctx }): Promise<OwnAppointments> => {
  const { db } = ctx.database;
  const { userId } = ctx.actor;
  const now = ctx.now();
  const [rows, advisorNow, calendarSince] = await Promise.all([
    appointmentsOf(db, userId),
    advisorOf(db, userId),
    calendarFeedSince(db, userId),
  ]);
  const views = rows.map((row) => ({ row, view: appointmentView(row, "candidate", now) }));
  const isComing = ({ row }: (typeof views)[number]) => row.state === "booked" && row.endsAt > now;
  return {
    coming: views
      .filter(isComing)
      .map(({ view }) => view)
      .toReversed(),
    past: views.filter((each) => !isComing(each)).map(({ view }) => view),
    advisorName: advisorNow?.name ?? null,
    calendarSince,
  };
});

/** What a young person's home tells: the next appointment, and whether there are slots to book one. */
export interface NextAppointment {
  readonly next: AppointmentView | null;
  readonly mayBook: boolean;
}

/** The next appointment of a young person. */
export const next = procedure(candidate).query(async ({ ctx }): Promise<NextAppointment> => {
  const { db } = ctx.database;
  const [first] = await bookedFor(db, ctx.actor.userId, { from: ctx.now() });
  const advisorNow = first ? null : await advisorOf(db, ctx.actor.userId);
  const openings = advisorNow ? await openingsOf(db, advisorNow.id, today(ctx)) : [];
  return {
    next: first ? appointmentView(first, "candidate", ctx.now()) : null,
    mayBook: openings.length > 0,
  };
});

/** One appointment, for the two who meet. Forbidden to all others. */
export const show = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<AppointmentView> => {
    const { appointment, role } = await ownAppointment(ctx, input.id);
    return appointmentView(appointment, role, ctx.now());
  });

/** The appointments of a young person, for who accompanies them. Refused: `not-found`. */
export const ofCandidate = procedure(advisor)
  .input(fileInput)
  .query(
    async ({
      ctx,
      input: { id },
    }): Promise<
      | Result<{ readonly name: string; readonly appointments: readonly AppointmentView[] }, "not-found">
      | NoFile
    > => {
      if (!(await reach(ctx, id))) return noFile;
      await noteReading(ctx, id);
      const [person, rows] = await Promise.all([
        candidateOf(ctx.database, id),
        appointmentsOf(ctx.database.db, id),
      ]);
      const appointments = rows.map((row) => appointmentView(row, "advisor", ctx.now()));
      return accept({ name: person.name, appointments });
    },
  );
