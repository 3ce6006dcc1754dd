import { accept, type Result, type Role, refuse } from "../shared/index.ts";
import { overlaps, type Period, periodOf } from "./appointment.ts";
import { nearestSlots, type Slot } from "./slots.ts";

/** Appointments to come that a young person may have at once: slots are there for all. */
export const mostBooked = 3;
/** Free slots that are told when one is taken. */
export const nearestTold = 3;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The time within which somebody may book: a young person with notice and not too far ahead, an advisor at any time to come. */
export function bookableTime(
  role: Role,
  { noticeHours, horizonDays }: { readonly noticeHours: number; readonly horizonDays: number },
  now: Date,
): { readonly from: Date; readonly until: Date } {
  if (role === "advisor") return { from: now, until: new Date(now.getTime() + 180 * dayMs) };
  return {
    from: new Date(now.getTime() + noticeHours * hourMs),
    until: new Date(now.getTime() + horizonDays * dayMs),
  };
}

/** What is true when somebody asks for a slot. */
export interface BookingFacts {
  readonly role: Role;
  /** The advisor's slots that are free now, within the bookable time. */
  readonly free: readonly Slot[];
  /** What the young person has booked already, the appointment that is moved left out. */
  readonly own: readonly Period[];
  /** Somebody accompanies the young person, and the follow-up goes on. */
  readonly isAccompanied: boolean;
}

export type BookingRefusal =
  | "appointment-no-advisor"
  | "appointment-too-many"
  | "appointment-overlap"
  | "slot-taken"
  | "appointment-role";

/**
 * Whether a slot may be booked: by the young person with who accompanies them, or by that advisor for them.
 * `slot-taken` tells the nearest free slots, as instants in ISO with a space between, in `nearest`.
 */
export function bookSlot(
  startsAt: Date,
  { role, free, own, isAccompanied }: BookingFacts,
): Result<Slot, BookingRefusal> {
  if (role !== "candidate" && role !== "advisor") return refuse("appointment-role", { role });
  if (!isAccompanied) return refuse("appointment-no-advisor");
  if (role === "candidate" && own.length >= mostBooked) {
    return refuse("appointment-too-many", { most: mostBooked });
  }
  const slot = free.find((each) => each.startsAt.getTime() === startsAt.getTime());
  if (!slot) {
    const nearest = nearestSlots(free, startsAt, nearestTold).map((each) => each.startsAt.toISOString());
    return refuse("slot-taken", { nearest: nearest.join(" ") });
  }
  if (own.some((period) => overlaps(period, periodOf(slot)))) return refuse("appointment-overlap");
  return accept(slot);
}
