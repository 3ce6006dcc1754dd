import type { DatabaseHandle, NamedAppointment } from "@tremplin/database";
import type { Context } from "../../context.ts";
import type { AppointmentMail } from "../../mail/templates/appointment.ts";
import { notify } from "../../notification/notify.ts";
import { candidateOf } from "../application/tell.ts";

type Working = Pick<Context, "instance" | "now" | "baseUrl">;

export type AppointmentNews = "confirmed" | "moved" | "cancelled";

/**
 * Tells both of an appointment what became of it, each with an entry for their calendar; not the advisor who did
 * it, who sees it in their week. The young person always gets the mail: it is what they find it again by.
 */
export async function tellAppointment(
  handle: DatabaseHandle,
  ctx: Working,
  appointment: NamedAppointment,
  news: AppointmentNews,
  actorId: string,
): Promise<void> {
  const { id, sequence, advisorId, candidateId } = appointment;
  for (const side of ["candidate", "advisor"] as const) {
    if (side === "advisor" && actorId === advisorId) continue;
    const to = await candidateOf(handle, side === "candidate" ? candidateId : advisorId);
    const values = mailOf(ctx, appointment, side, to);
    const dedupeKey = `appointment ${id} ${sequence} ${news} ${side}`;
    const about = side === "candidate" ? advisorId : candidateId;
    const isNear = isSoon(appointment.startsAt, ctx.now());
    await notify(handle, ctx, { kind: `appointment.${news}`, to, values, dedupeKey, about, isNear });
  }
}

/** Reminds the young person of an appointment, once for each time. */
export async function remindOfAppointment(
  handle: DatabaseHandle,
  ctx: Working,
  appointment: NamedAppointment,
  when: "day" | "hour",
): Promise<void> {
  const { id, sequence, candidateId } = appointment;
  const to = await candidateOf(handle, candidateId);
  const values = { ...mailOf(ctx, appointment, "candidate", to), when };
  const dedupeKey = `appointment ${id} ${sequence} reminder ${when}`;
  const isNear = when === "hour";
  await notify(handle, ctx, { kind: "appointment.reminder", to, values, dedupeKey, isNear });
}

/** What is so near is told at once, also at night. */
const nearMs = 12 * 3_600_000;

export function isSoon(startsAt: Date, now: Date): boolean {
  return startsAt.getTime() - now.getTime() < nearMs;
}

function mailOf(
  { baseUrl }: Working,
  appointment: NamedAppointment,
  side: "candidate" | "advisor",
  attendee: { readonly name: string; readonly email: string },
): AppointmentMail {
  const { id, startsAt, minutes, timeZone, way, place, link, subject, reason, words } = appointment;
  const { sequence, changedAt, changedBy, candidateId, advisorName, candidateName } = appointment;
  return {
    side,
    other: side === "candidate" ? advisorName : candidateName,
    by: changedBy === candidateId ? candidateName : advisorName,
    startsAt: startsAt.toISOString(),
    minutes,
    timeZone,
    way,
    place,
    link,
    subject,
    reason,
    words,
    page: `/espace/rendez-vous/${id}`,
    calendar: {
      uid: calendarUid(id, baseUrl),
      sequence,
      updatedAt: changedAt.toISOString(),
      attendee: { name: attendee.name, email: attendee.email },
    },
  };
}

/** The name by which calendars know an entry again, in mails and in the private calendar alike. */
export function calendarUid(id: string, baseUrl: string): string {
  return `${id}@${new URL(baseUrl).hostname}`;
}
