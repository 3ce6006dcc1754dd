import type { Pay, PayPeriod } from "./offer.ts";

/** The legal working week (Code du travail L3121-27), taken when the hours are not told. */
const legalWeeklyHours = 35;
const weeksPerMonth = 52 / 12;
const workDaysPerWeek = 5;

/**
 * What the job brings in a month, in gross cents, so that pays told per hour, day, month or year can
 * be put in order. The low end of a range counts: it is what is promised. A thirteenth month is spread
 * over the year. Swiss francs count as euros: near enough for an order. Null when no figure is told.
 */
export function monthlyPay(pay: Pay | null, weeklyHours: number | null): number | null {
  if (pay === null || pay.kind !== "stated") return null;
  const perMonth: Record<PayPeriod, number> = {
    hour: (weeklyHours ?? legalWeeklyHours) * weeksPerMonth,
    day: workDaysPerWeek * weeksPerMonth,
    week: weeksPerMonth,
    month: (pay.monthsPaid ?? 12) / 12,
    year: 1 / 12,
  };
  return Math.round(pay.min * perMonth[pay.period]);
}
