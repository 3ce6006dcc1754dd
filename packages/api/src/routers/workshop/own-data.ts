import { type DatabaseHandle, holdWorkshop, seatsFor } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { leaveSeat } from "./seats.ts";

/** Somebody's places in workshops, for themselves. */
export async function workshopData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const seats = await seatsFor(db, userId, { from: new Date(0) });
  return seats.map(({ workshop, state, attendance }) => ({
    title: workshop.title,
    startsAt: workshop.startsAt,
    state,
    attendance,
  }));
}

/** Gives up the places of somebody who goes, to those who wait for them. */
export async function leaveWorkshops(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "baseUrl">,
  userId: string,
): Promise<void> {
  const seats = await seatsFor(handle.db, userId, { from: ctx.now() });
  for (const { workshopId, state } of seats) {
    if (state === "left") continue;
    const workshop = await holdWorkshop(handle.db, workshopId);
    // One that was cancelled meanwhile has no places to give up.
    if (workshop) await leaveSeat(handle, ctx, workshop, userId);
  }
}
