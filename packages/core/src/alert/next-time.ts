import { startOfDay, wallClock } from "../shared/index.ts";

/** How often a saved search tells of new offers. */
export const alertRhythms = ["at-once", "daily", "weekly"] as const;
export type AlertRhythm = (typeof alertRhythms)[number];

/** The hour on the clocks of the board at which alerts of the day go out. */
export const alertHour = 8;
/** "At once" gathers what comes within so many minutes: an import brings hundreds in a second. */
const atOnceMinutes = 10;
const monday = 1;

/**
 * When a saved search is to be looked at next, after an instant: in ten minutes, at eight in the morning
 * on the board's clocks, or at eight of the next Monday. Summer time begins and ends at night, so there
 * is one eight o'clock on each day.
 */
export function nextTime(rhythm: AlertRhythm, after: Date, timeZone: string): Date {
  if (rhythm === "at-once") return new Date(after.getTime() + atOnceMinutes * 60_000);
  for (let days = 0; ; days += 1) {
    const day = dayAfter(after, days, timeZone);
    if (rhythm === "weekly" && new Date(`${day}T00:00:00Z`).getUTCDay() !== monday) continue;
    const at = hourOfDay(day, alertHour, timeZone);
    if (at > after) return at;
  }
}

function dayAfter(instant: Date, days: number, timeZone: string): string {
  const local = wallClock(instant, timeZone);
  return new Date(local.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant at which the clocks of a zone show an hour of a day, past any change of the night. */
function hourOfDay(day: string, hour: number, timeZone: string): Date {
  const guess = new Date(startOfDay(day, timeZone).getTime() + hour * 3_600_000);
  const shown = wallClock(guess, timeZone).getTime();
  return new Date(guess.getTime() + Date.parse(`${day}T${String(hour).padStart(2, "0")}:00:00Z`) - shown);
}
