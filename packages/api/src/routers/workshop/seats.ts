import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  attendances,
  giveUp as leave,
  noteAttendance as noteSeat,
  signUp as take,
} from "@tremplin/core/workshop";
import {
  type DatabaseHandle,
  inTransaction,
  type NamedSeat,
  saveAttendance,
  saveSeat,
  seatsOf,
  type WorkshopRow,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import type { Context } from "../../context.ts";
import { advisor, candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { mayFollow } from "../application/relation.ts";
import { mayTellAgain } from "../appointment/limit.ts";
import { forbidden } from "../appointment/relation.ts";
import { heldWorkshop, openWorkshop } from "./access.ts";
import { tellSeats } from "./tell.ts";

const byId = z.object({ id: z.string().max(64) });
const ofSomeone = byId.extend({ candidateId: z.string().min(1).max(64) });

/** What one got: a place, or a place in the waiting list. */
export interface Taken {
  readonly state: "registered" | "waiting";
}

/** Takes a place, or the end of the waiting list. Refused: as `signUp` of core says, and `too-many`. */
export const signUp = procedure(candidate)
  .input(byId)
  .mutation(({ ctx, input }) => seat(ctx, input.id, ctx.actor.userId));

/** Takes a place for somebody whom one accompanies. Forbidden for others; refused as `signUp`. */
export const signUpFor = procedure(advisor)
  .input(ofSomeone)
  .mutation(async ({ ctx, input }) => {
    if (!(await mayFollow(ctx, input.candidateId))) throw forbidden();
    return seat(ctx, input.id, input.candidateId);
  });

/** Gives one's place up, to who has waited longest. Refused: as `giveUp` of core says. */
export const giveUp = procedure(candidate)
  .input(byId)
  .mutation(({ ctx, input }) => unseat(ctx, input.id, ctx.actor.userId));

/** Gives up the place of somebody whom one accompanies. Forbidden for others; refused as `giveUp`. */
export const giveUpFor = procedure(advisor)
  .input(ofSomeone)
  .mutation(async ({ ctx, input }) => {
    if (!(await mayFollow(ctx, input.candidateId))) throw forbidden();
    return unseat(ctx, input.id, input.candidateId);
  });

/** Notes who came, or takes a slip back (`none`); for who holds the workshop. Refused: as `noteAttendance` of core. */
export const noteAttendance = procedure(advisor)
  .input(ofSomeone.extend({ attendance: z.enum([...attendances, "none"]) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const workshop = await heldWorkshop(ctx, input.id, handle);
      const seats = await seatsOf(handle.db, workshop.id);
      const attendance = input.attendance === "none" ? null : input.attendance;
      const noted = noteSeat(workshop, seats, input.candidateId, attendance, ctx.now());
      if (!noted.ok) return noted;
      await saveAttendance(handle.db, {
        workshopId: workshop.id,
        candidateId: input.candidateId,
        attendance,
      });
      return accept(null);
    });
  });

function seat(ctx: Asking, id: string, candidateId: string): Promise<Result<Taken>> {
  return inTransaction(ctx.database, async (handle): Promise<Result<Taken>> => {
    if (!(await mayTellAgain(handle, ctx, roleFor(ctx, candidateId)))) return refuse("too-many");
    const workshop = await openWorkshop(id, handle);
    const taken = take(workshop, await seatsOf(handle.db, id), candidateId, ctx.now());
    if (!taken.ok) return taken;
    const { rank, state } = taken.value;
    await saveSeat(handle.db, { ...newSeat(workshop, candidateId, ctx.now()), rank, state });
    const isWaiting = state === "waiting";
    await tellSeats(handle, ctx, workshop, isWaiting ? "waiting" : "registered", [candidateId]);
    return accept({ state: isWaiting ? "waiting" : "registered" });
  });
}

function unseat(ctx: Asking, id: string, candidateId: string): Promise<Result<null>> {
  return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
    if (!(await mayTellAgain(handle, ctx, roleFor(ctx, candidateId)))) return refuse("too-many");
    return leaveSeat(handle, ctx, await openWorkshop(id, handle), candidateId);
  });
}

/** Gives a place up within a transaction that holds the workshop; who moves up is told. */
export async function leaveSeat(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "baseUrl">,
  workshop: WorkshopRow,
  candidateId: string,
): Promise<Result<null>> {
  const seats = await seatsOf(handle.db, workshop.id);
  const left = leave(workshop, seats, candidateId, ctx.now());
  if (!left.ok) return left;
  const own = seats.find((each) => each.candidateId === candidateId);
  if (own) await saveSeat(handle.db, { ...withoutNames(own), state: "left", changedAt: ctx.now() });
  await tellSeats(handle, ctx, workshop, "left", [candidateId]);
  await moveUp(handle, ctx, workshop, seats, left.value.movedUp);
  return accept(null);
}

/** Gives free places to those who waited for them, and tells them. */
export async function moveUp(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "baseUrl">,
  workshop: WorkshopRow,
  seats: readonly NamedSeat[],
  movedUp: readonly string[],
): Promise<void> {
  for (const each of seats.filter(({ candidateId }) => movedUp.includes(candidateId))) {
    await saveSeat(handle.db, { ...withoutNames(each), state: "registered", changedAt: ctx.now() });
  }
  await tellSeats(handle, ctx, workshop, "place", movedUp);
}

function roleFor({ actor }: Asking, candidateId: string): "candidate" | "advisor" {
  return actor.userId === candidateId ? "candidate" : "advisor";
}

function newSeat({ id }: WorkshopRow, candidateId: string, now: Date) {
  return {
    workshopId: id,
    candidateId,
    attendance: null,
    changedAt: now,
    dayRemindedAt: null,
    hourRemindedAt: null,
  };
}

function withoutNames({ name, email, sequence, ...seatRow }: NamedSeat) {
  return seatRow;
}
