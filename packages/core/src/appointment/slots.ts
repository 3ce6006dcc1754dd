import { dayIn } from "../candidate/age.ts";
import { clockTime } from "../shared/index.ts";
import { overlaps, type Period, periodOf } from "./appointment.ts";
import { type Closing, type Opening, weekdayOf } from "./opening.ts";
import { isPublicHoliday } from "./public-holidays.ts";

/** A time that may be booked. */
export interface Slot {
  readonly startsAt: Date;
  readonly minutes: number;
  /** The opening that it is part of, which tells the place. */
  readonly openingId: string;
  readonly timeZone: string;
}

/** What slots are made of. */
export interface SlotSources {
  readonly openings: readonly Opening[];
  readonly closings: readonly Closing[];
  /** What is booked already. */
  readonly busy: readonly Period[];
}

const dayMs = 86_400_000;
/** Days read at most: a bound on what one call computes. */
const mostDays = 400;

/**
 * The free slots that begin at `from` or later and before `until`, in order. Openings of each week rest on
 * public holidays; an opening of a date stands on any day, since somebody has set it for that day. A slot
 * begins and ends within its opening as the clocks of the place show it, also on a day when they change; after
 * and before what is booked, the opening's buffer stays free.
 */
export function freeSlots(
  { openings, closings, busy }: SlotSources,
  { from, until }: { readonly from: Date; readonly until: Date },
): Slot[] {
  const slots: Slot[] = [];
  for (const opening of openings) {
    for (const day of daysOf(opening, from, until)) {
      const shut = closings
        .filter(({ fromDay, toDay }) => fromDay <= day && day <= toDay)
        .map((closing) => shutPeriod(closing, day, opening.timeZone));
      for (const slot of slotsOfDay(opening, day)) {
        if (slot.startsAt < from || slot.startsAt >= until) continue;
        const period = periodOf(slot);
        if (shut.some((closed) => overlaps(closed, period))) continue;
        const around = withBuffer(period, opening.bufferMinutes);
        if (!busy.some((taken) => overlaps(taken, around))) slots.push(slot);
      }
    }
  }
  // Two openings may give the same time in two places: the one that was set first.
  return slots
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.openingId < b.openingId ? -1 : 1))
    .filter((slot, rank, all) => slot.startsAt.getTime() !== all[rank - 1]?.startsAt.getTime());
}

/** The slots nearest to an instant, `most` of them, in order of time. */
export function nearestSlots(slots: readonly Slot[], at: Date, most: number): Slot[] {
  const distance = ({ startsAt }: Slot) => Math.abs(startsAt.getTime() - at.getTime());
  return [...slots]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** The days (ISO, of the place) on which an opening is open, within the time asked for. */
function daysOf(opening: Opening, from: Date, until: Date): string[] {
  const first = dayIn(from, opening.timeZone);
  const last = dayIn(until, opening.timeZone);
  if (opening.day !== null) return opening.day >= first && opening.day <= last ? [opening.day] : [];
  const days: string[] = [];
  for (let count = 0; count < mostDays; count++) {
    const day = new Date(Date.parse(first) + count * dayMs).toISOString().slice(0, 10);
    if (day > last) break;
    if (weekdayOf(day) === opening.weekday && !isPublicHoliday(day, opening.department)) days.push(day);
  }
  return days;
}

function slotsOfDay({ id, fromMinute, toMinute, minutes, bufferMinutes, timeZone }: Opening, day: string) {
  const closes = clockTime(day, toMinute, timeZone).getTime();
  const slots: Slot[] = [];
  let start = clockTime(day, fromMinute, timeZone).getTime();
  while (start + minutes * 60_000 <= closes) {
    slots.push({ startsAt: new Date(start), minutes, openingId: id, timeZone });
    start += (minutes + bufferMinutes) * 60_000;
  }
  return slots;
}

function shutPeriod({ fromMinute, toMinute }: Closing, day: string, timeZone: string): Period {
  return {
    startsAt: clockTime(day, fromMinute ?? 0, timeZone),
    endsAt: clockTime(day, toMinute ?? 1440, timeZone),
  };
}

function withBuffer({ startsAt, endsAt }: Period, minutes: number): Period {
  return {
    startsAt: new Date(startsAt.getTime() - minutes * 60_000),
    endsAt: new Date(endsAt.getTime() + minutes * 60_000),
  };
}
