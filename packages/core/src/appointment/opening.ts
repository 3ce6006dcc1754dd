import { accept, type Result, refuse } from "../shared/index.ts";

/** How long an appointment may be, in minutes. */
export const appointmentMinutes = [15, 20, 30, 45, 60, 90, 120] as const;
/** Minutes left free after each appointment. */
export const bufferMinutes = [0, 5, 10, 15, 30] as const;
/** Hours before an appointment until which a young person may take its slot. */
export const noticeHours = [0, 1, 2, 4, 12, 24, 48, 72] as const;
/** Days for which slots are shown ahead. */
export const horizonDays = [7, 14, 28, 42, 56, 84] as const;

/** The rules of who has set none. */
export const usualRules = { noticeHours: 12, horizonDays: 28 } as const;

/** When somebody receives: a day of each week, or one date. */
export interface Opening {
  readonly id: string;
  /** From 1, Monday, to 7, Sunday (ISO 8601); null for a date. */
  readonly weekday: number | null;
  /** ISO day; null for each week. */
  readonly day: string | null;
  /** On the clock of the place, counted from midnight. */
  readonly fromMinute: number;
  readonly toMinute: number;
  /** How long one appointment is. */
  readonly minutes: number;
  readonly bufferMinutes: number;
  /** That of the place: `America/Martinique`. */
  readonly timeZone: string;
  /** The department whose public holidays are kept; null for the mainland. */
  readonly department: string | null;
}

/** When somebody does not receive: whole days, or the same hours of each of them. */
export interface Closing {
  /** ISO days, both included. */
  readonly fromDay: string;
  readonly toDay: string;
  /** Null for the whole day. */
  readonly fromMinute: number | null;
  readonly toMinute: number | null;
}

/** 1, Monday, to 7, Sunday, of an ISO day. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export type OpeningRefusal = "opening-when" | "opening-hours" | "opening-short" | "opening-overlap";

type AskedOpening = Pick<Opening, "weekday" | "day" | "fromMinute" | "toMinute" | "minutes">;

/**
 * Checks an opening before it is kept: it is for a weekday or a date to come, has room for one appointment, and
 * does not cover another of the same weekday or date.
 */
export function checkOpening(
  asked: AskedOpening,
  others: readonly AskedOpening[],
  today: string,
): Result<null, OpeningRefusal> {
  const { weekday, day, fromMinute, toMinute, minutes } = asked;
  if ((weekday === null) === (day === null)) return refuse("opening-when", { field: "day" });
  if (day !== null && day < today) return refuse("opening-when", { field: "day" });
  if (toMinute <= fromMinute) return refuse("opening-hours", { field: "to" });
  if (toMinute - fromMinute < minutes) return refuse("opening-short", { field: "to", minutes });
  const isCovered = others.some(
    (other) =>
      other.weekday === weekday &&
      other.day === day &&
      other.fromMinute < toMinute &&
      fromMinute < other.toMinute,
  );
  return isCovered ? refuse("opening-overlap", { field: "from" }) : accept(null);
}

/** At most so many days of one closing: a longer one is an absence. */
export const longestClosing = 120;

/** Checks a closing before it is kept. */
export function checkClosing(
  { fromDay, toDay, fromMinute, toMinute }: Closing,
  today: string,
): Result<null, "day-order" | "day-past" | "closing-long" | "closing-hours"> {
  if (toDay < fromDay) return refuse("day-order", { field: "toDay" });
  if (toDay < today) return refuse("day-past", { field: "toDay" });
  const days = (Date.parse(toDay) - Date.parse(fromDay)) / 86_400_000 + 1;
  if (days > longestClosing) return refuse("closing-long", { field: "toDay", days: longestClosing });
  const isHalf = (fromMinute === null) !== (toMinute === null);
  if (isHalf || (fromMinute !== null && toMinute !== null && toMinute <= fromMinute)) {
    return refuse("closing-hours", { field: "toHour" });
  }
  return accept(null);
}
