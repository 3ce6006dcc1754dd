import { appointmentTransition } from "@tremplin/core/appointment";
import {
  appointmentById,
  appointmentsOf,
  bookedFor,
  type DatabaseHandle,
  saveAppointment,
} from "@tremplin/database";
import type { Context } from "../../context.ts";
import { tellAppointment } from "./tell.ts";

/** Somebody's appointments, for themselves. */
export async function appointmentData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const rows = await appointmentsOf(db, userId);
  return rows.map(({ advisorName, state, startsAt, minutes, way, place, subject, reason, words }) => ({
    advisor: advisorName,
    state,
    startsAt,
    minutes,
    way,
    place,
    subject,
    reason,
    words,
  }));
}

/** Cancels what somebody has booked, before they go: their advisor is told, and the slots are free again. */
export async function cancelAppointments(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "baseUrl">,
  userId: string,
): Promise<void> {
  const now = ctx.now();
  for (const booked of await bookedFor(handle.db, userId, { from: now })) {
    const next = appointmentTransition(booked, { step: "cancel", reason: "not-needed" }, "candidate", now);
    if (!next.ok) continue;
    const { state, sequence, changedAt, reason } = next.value;
    await saveAppointment(handle.db, booked, { state, sequence, changedAt, reason, changedBy: userId });
    const after = await appointmentById(handle.db, booked.id);
    if (after) await tellAppointment(handle, ctx, after, "cancelled", userId);
  }
}
