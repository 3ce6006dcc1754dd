import type { OwnSeat, WorkshopRow } from "@tremplin/database";
import type { CalendarEvent } from "@tremplin/interop";
import type { Context } from "../../context.ts";
import { calendarUid } from "../appointment/tell.ts";
import { seatUid } from "./tell.ts";

/** A workshop in the calendar of who holds it. */
export function workshopEvent(ctx: Pick<Context, "baseUrl">, workshop: WorkshopRow): CalendarEvent {
  const { id, sequence, state, startsAt, minutes, timeZone, title, place, link, updatedAt } = workshop;
  return {
    uid: calendarUid(id, ctx.baseUrl),
    sequence,
    isCancelled: state === "cancelled",
    startsAt,
    minutes,
    timeZone,
    title,
    place,
    link,
    text: `${ctx.baseUrl}/espace/ateliers/${id}`,
    updatedAt,
  };
}

/** A workshop in the calendar of who has a place in it. */
export function seatEvent(ctx: Pick<Context, "baseUrl">, seat: OwnSeat): CalendarEvent {
  const { workshop, candidateId, sequence, changedAt } = seat;
  return {
    ...workshopEvent(ctx, workshop),
    uid: seatUid(workshop.id, candidateId, ctx.baseUrl),
    sequence: workshop.sequence + sequence,
    updatedAt: new Date(Math.max(changedAt.getTime(), workshop.updatedAt.getTime())),
  };
}
