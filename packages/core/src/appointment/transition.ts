import { accept, type Result, type Role, refuse } from "../shared/index.ts";
import type { AppointmentState, ChangeReason } from "./appointment.ts";
import { type AppointmentCommand, type AppointmentNeed, appointmentTransitions } from "./lifecycle.ts";

/** What a step looks at. */
export interface AppointmentLife {
  readonly state: AppointmentState;
  readonly startsAt: Date;
  readonly minutes: number;
  /** Grows with each change that calendars have to know of (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
}

export interface AppointmentChange extends AppointmentLife {
  readonly changedAt: Date;
  readonly reason: ChangeReason | null;
  readonly words: string;
}

export type AppointmentRefusal =
  | "appointment-state"
  | "appointment-role"
  | `appointment-needs-${AppointmentNeed}`;

/**
 * Takes one step of an appointment, or says why not: wrong state, wrong role, something missing. Whether the
 * actor is one of the two who meet is the procedure's rule, and whether the slot is free is asked before.
 */
export function appointmentTransition(
  appointment: AppointmentLife,
  command: AppointmentCommand,
  role: Role,
  now: Date,
): Result<AppointmentChange, AppointmentRefusal> {
  const { from, to, by, needs } = appointmentTransitions[command.step];
  if (!(from as readonly AppointmentState[]).includes(appointment.state)) {
    return refuse("appointment-state", { state: appointment.state, step: command.step });
  }
  if (!(by as readonly Role[]).includes(role)) {
    return refuse("appointment-role", { role, step: command.step });
  }
  const missing = needs.find((need) => !isMet(need, appointment, command, now));
  if (missing) return refuse(`appointment-needs-${missing}`);
  const isToldToCalendars = command.step === "move" || command.step === "cancel";
  return accept({
    state: to,
    startsAt: command.slot?.startsAt ?? appointment.startsAt,
    minutes: command.slot?.minutes ?? appointment.minutes,
    sequence: appointment.sequence + (isToldToCalendars ? 1 : 0),
    changedAt: now,
    reason: command.reason ?? null,
    words: command.words?.trim() ?? "",
  });
}

function isMet(
  need: AppointmentNeed,
  { startsAt }: AppointmentLife,
  { reason, slot }: AppointmentCommand,
  now: Date,
): boolean {
  switch (need) {
    case "not-begun":
      return startsAt > now;
    case "begun":
      return startsAt <= now;
    case "reason":
      return reason !== undefined;
    case "slot":
      return slot !== undefined && slot.startsAt > now && slot.startsAt.getTime() !== startsAt.getTime();
  }
}
