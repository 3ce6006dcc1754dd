import { waitingPlace } from "@tremplin/core/workshop";
import {
  type DatabaseHandle,
  type NamedSeat,
  type SeatToRemind,
  seatsOf,
  type WorkshopRow,
} from "@tremplin/database";
import type { Context } from "../../context.ts";
import type { WorkshopMail, WorkshopNews } from "../../mail/templates/workshop.ts";
import { notify } from "../../notification/notify.ts";
import { calendarUid, isSoon } from "../appointment/tell.ts";

type Working = Pick<Context, "instance" | "now" | "baseUrl">;

/** Tells people what became of their places in a workshop; told of each change once. */
export async function tellSeats(
  handle: DatabaseHandle,
  ctx: Working,
  workshop: WorkshopRow,
  news: WorkshopNews,
  candidateIds: readonly string[],
): Promise<void> {
  const seats = await seatsOf(handle.db, workshop.id);
  for (const seat of seats.filter(({ candidateId }) => candidateIds.includes(candidateId))) {
    const values = mailOf(ctx, workshop, seat, waitingPlace(seats, seat.candidateId));
    const dedupeKey = `workshop ${workshop.id} ${seat.candidateId} ${values.calendar.sequence} ${news}`;
    const to = { ...seat, userId: seat.candidateId };
    const isNear = isSoon(workshop.startsAt, ctx.now());
    await notify(handle, ctx, { kind: `workshop.${news}`, to, values, dedupeKey, isNear });
  }
}

/** Reminds somebody of a workshop in which they have a place, once for each time. */
export async function remindOfWorkshop(
  handle: DatabaseHandle,
  ctx: Working,
  due: SeatToRemind,
  when: "day" | "hour",
): Promise<void> {
  const seats = await seatsOf(handle.db, due.id);
  const seat = seats.find(({ candidateId }) => candidateId === due.candidateId);
  if (!seat) return;
  const values = { ...mailOf(ctx, due, seat, null), when };
  const dedupeKey = `workshop ${due.id} ${due.candidateId} ${values.calendar.sequence} reminder ${when}`;
  const to = { ...seat, userId: seat.candidateId };
  await notify(handle, ctx, { kind: "workshop.reminder", to, values, dedupeKey, isNear: when === "hour" });
}

function mailOf(
  { baseUrl }: Working,
  workshop: WorkshopRow,
  seat: NamedSeat,
  waiting: number | null,
): WorkshopMail {
  const { id, title, startsAt, minutes, timeZone, place, link, words, updatedAt } = workshop;
  const changedAt = new Date(Math.max(seat.changedAt.getTime(), updatedAt.getTime()));
  return {
    title,
    startsAt: startsAt.toISOString(),
    minutes,
    timeZone,
    place,
    link,
    words,
    waiting: waiting ?? 0,
    page: `/espace/ateliers/${id}`,
    calendar: {
      uid: seatUid(id, seat.candidateId, baseUrl),
      sequence: workshop.sequence + seat.sequence,
      updatedAt: changedAt.toISOString(),
      attendee: { name: seat.name, email: seat.email },
    },
  };
}

/** The name by which somebody's calendar knows their place in a workshop again. */
export function seatUid(workshopId: string, candidateId: string, baseUrl: string): string {
  return calendarUid(`${workshopId}-${candidateId}`, baseUrl);
}
