import { bookableTime, maxWords } from "@tremplin/core/appointment";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type AppointmentRow,
  addAppointment,
  advisorOf,
  appointmentById,
  type DatabaseHandle,
  followOf,
  holdTime,
  inTransaction,
  scheduleRules,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { mayFollow } from "../application/relation.ts";
import { candidateOf } from "../application/tell.ts";
import { chooseSlot, type PlacedSlot, placedSlots } from "./free.ts";
import { mayTellAgain } from "./limit.ts";
import { forbidden, ownAppointment } from "./relation.ts";
import { tellAppointment } from "./tell.ts";
import { type AppointmentView, appointmentView } from "./view.ts";

/** The slots that one may choose from. */
export interface FreeSlots {
  /** Whom one meets. */
  readonly advisorName: string;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly role: "candidate" | "advisor";
  readonly slots: readonly PlacedSlot[];
  /** The appointment that is moved; null to book one. */
  readonly moving: AppointmentView | null;
}

/** Who meets whom: a young person their advisor, an advisor somebody whom they accompany or stand in for today. */
interface Pair {
  readonly role: "candidate" | "advisor";
  readonly candidateId: string;
  readonly advisorId: string | null;
}

const forWhom = z.string().max(64).default("");

/**
 * The free slots of one's advisor or, for an advisor, one's own for a young person (`candidateId`); to move an
 * appointment (`moving`), those of its advisor. Refused: `appointment-no-advisor`.
 */
export const slots = procedure(signedIn)
  .input(z.object({ candidateId: forWhom, moving: forWhom }))
  .query(async ({ ctx, input }): Promise<Result<FreeSlots, "appointment-no-advisor">> => {
    const { db } = ctx.database;
    const moved = input.moving === "" ? null : await ownAppointment(ctx, input.moving);
    const pair: Pair = moved
      ? { role: moved.role, ...moved.appointment }
      : await pairOf(ctx, input.candidateId);
    const { role, candidateId, advisorId } = pair;
    if (advisorId === null) return refuse("appointment-no-advisor");
    const [advisor, candidate, rules] = await Promise.all([
      candidateOf(ctx.database, advisorId),
      candidateOf(ctx.database, candidateId),
      scheduleRules(db, advisorId),
    ]);
    const time = { ...bookableTime(role, rules, ctx.now()), exceptId: moved?.appointment.id };
    return accept({
      advisorName: advisor.name,
      candidateId,
      candidateName: candidate.name,
      role,
      slots: await placedSlots(ctx.database, ctx, advisorId, time),
      moving: moved && appointmentView(moved.appointment, role, ctx.now()),
    });
  });

/**
 * Books a slot with one's advisor or, for an advisor, with a young person. Two who ask for one slot at once: the
 * first has it, the other is refused `slot-taken`, with the nearest free slots as instants (`nearest`) and as one
 * says them (`words`). Refused else as `bookSlot` of core says, and `too-many`.
 */
export const book = procedure(signedIn)
  .input(
    z.object({
      startsAt: z.date(),
      candidateId: forWhom,
      subject: z.string().trim().max(maxWords).default(""),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }>> => {
    const pair = await pairOf(ctx, input.candidateId);
    const { role, candidateId, advisorId } = pair;
    if (advisorId === null) return refuse("appointment-no-advisor");
    return inTransaction(ctx.database, async (handle): Promise<Result<{ readonly id: string }>> => {
      const now = ctx.now();
      await holdTime(handle.db, { advisorId, candidateId }, now);
      const follow = await followOf(handle.db, candidateId);
      const isAccompanied =
        follow !== undefined &&
        follow.archivedAt === null &&
        (role === "advisor" || follow.advisorId === advisorId);
      const asked = { advisorId, candidateId, role, startsAt: input.startsAt, isAccompanied };
      const chosen = await chooseSlot(handle, ctx, asked);
      if (!chosen.ok) return chosen;
      if (!(await mayTellAgain(handle, ctx, role))) return refuse("too-many");
      const row = rowOf(ctx, pair, chosen.value, advisorId, input.subject);
      // The engine's own word, should two ever come so far.
      if (!(await addAppointment(handle.db, row))) {
        return refuse("slot-taken", { nearest: "", count: 0, words: "" });
      }
      await tell(handle, ctx, row.id);
      return accept({ id: row.id });
    });
  });

async function tell(handle: DatabaseHandle, ctx: Asking, id: string): Promise<void> {
  const appointment = await appointmentById(handle.db, id);
  if (appointment) await tellAppointment(handle, ctx, appointment, "confirmed", ctx.actor.userId);
}

function rowOf(
  ctx: Asking,
  { candidateId }: Pair,
  { startsAt, minutes, way, place, link, timeZone }: PlacedSlot,
  advisorId: string,
  subject: string,
): AppointmentRow {
  const now = ctx.now();
  return {
    id: ctx.newId(),
    advisorId,
    candidateId,
    state: "booked",
    startsAt,
    endsAt: new Date(startsAt.getTime() + minutes * 60_000),
    minutes,
    way,
    place,
    link,
    timeZone,
    subject,
    bookedBy: ctx.actor.userId,
    sequence: 0,
    reason: null,
    words: "",
    changedBy: null,
    createdAt: now,
    changedAt: now,
    dayRemindedAt: null,
    hourRemindedAt: null,
  };
}

/** Forbidden to who is neither a young person for themselves nor an advisor of the one whom they name. */
async function pairOf(ctx: Asking, asked: string): Promise<Pair> {
  const { userId, roles } = ctx.actor;
  if (asked === "" || asked === userId) {
    if (!roles.includes("candidate")) throw forbidden();
    const advisor = await advisorOf(ctx.database.db, userId);
    return { role: "candidate", candidateId: userId, advisorId: advisor?.id ?? null };
  }
  if (!(await mayFollow(ctx, asked))) throw forbidden();
  return { role: "advisor", candidateId: asked, advisorId: userId };
}
