import {
  type AppointmentState,
  type AppointmentStep,
  appointmentStepsOf,
  type ChangeReason,
  type MeetingWay,
} from "@tremplin/core/appointment";
import type { NamedAppointment } from "@tremplin/database";

/** An appointment as one of the two who meet sees it. */
export interface AppointmentView {
  readonly id: string;
  readonly state: AppointmentState;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly timeZone: string;
  readonly way: MeetingWay;
  readonly place: string;
  readonly link: string | null;
  readonly subject: string;
  readonly advisorName: string;
  readonly candidateId: string;
  readonly candidateName: string;
  /** On which side the reader stands. */
  readonly role: "candidate" | "advisor";
  /** Why it was last moved or cancelled, and by which side. */
  readonly reason: ChangeReason | null;
  readonly words: string;
  readonly changedBy: "candidate" | "advisor" | null;
  /** What the reader may do now. */
  readonly steps: readonly AppointmentStep[];
}

export function appointmentView(
  row: NamedAppointment,
  role: "candidate" | "advisor",
  now: Date,
): AppointmentView {
  const { id, state, startsAt, minutes, timeZone, way, place, link, subject, reason, words } = row;
  const { advisorName, candidateId, candidateName, changedBy } = row;
  return {
    id,
    state,
    startsAt,
    minutes,
    timeZone,
    way,
    place,
    link,
    subject,
    advisorName,
    candidateId,
    candidateName,
    role,
    reason,
    words,
    changedBy: changedBy === null ? null : changedBy === candidateId ? "candidate" : "advisor",
    steps: appointmentStepsOf(row, role, now),
  };
}
