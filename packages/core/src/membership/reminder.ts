import type { MemberState } from "./membership.ts";
import { daysFrom, type Period } from "./period.ts";

/** Stands for the reminder in the days of grace, beside the days before the end. */
export const graceReminder = -1;

/** What reminding looks at. */
export interface RemindedLife {
  readonly state: MemberState;
  readonly period: Period | null;
  /** The last reminder that was sent of this period: days before its end, 0, or -1; null for none. */
  readonly reminded: number | null;
}

/**
 * The reminder that is due on a day, and was not sent: so many days before the end, 0 on the last day, -1 once the
 * grace has begun. When several would be, only the latest; null for none.
 */
export function reminderDue(
  { state, period, reminded }: RemindedLife,
  reminderDays: readonly number[],
  today: string,
): number | null {
  if (period === null || (state !== "active" && state !== "grace")) return null;
  const left = daysFrom(today, period.endsOn);
  const reached = [...reminderDays, 0, graceReminder].filter((days) =>
    days === graceReminder ? left < 0 : left <= days,
  );
  if (reached.length === 0) return null;
  const due = Math.min(...reached);
  return reminded !== null && reminded <= due ? null : due;
}

/** Whether the invoice of the next year is made on a day: with the first reminder. */
export function isRenewalDue(
  { state, period }: Pick<RemindedLife, "state" | "period">,
  reminderDays: readonly number[],
  today: string,
): boolean {
  if (period === null || (state !== "active" && state !== "grace")) return false;
  return daysFrom(today, period.endsOn) <= Math.max(...reminderDays);
}
