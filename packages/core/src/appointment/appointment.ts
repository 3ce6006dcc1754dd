/** What becomes of an appointment. */
export const appointmentStates = ["booked", "kept", "missed", "cancelled"] as const;
export type AppointmentState = (typeof appointmentStates)[number];

/** How the two meet. */
export const meetingWays = ["place", "video", "phone"] as const;
export type MeetingWay = (typeof meetingWays)[number];

/**
 * Why an appointment is moved or cancelled. Illness is no reason of the list: it would be health data (RGPD,
 * art. 9), and nobody has to tell it.
 */
export const changeReasons = ["unavailable", "work", "transport", "not-needed", "other"] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** Signs of the words that may go with a booking or a change. */
export const maxWords = 500;

/** A part of time; the end is not in it. */
export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whether two parts of time share a moment. */
export function overlaps(one: Period, other: Period): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** The part of time that begins at an instant and takes so many minutes. */
export function periodOf({
  startsAt,
  minutes,
}: {
  readonly startsAt: Date;
  readonly minutes: number;
}): Period {
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}
