import { startOfDay, wallClock } from "@tremplin/core/shared";

/**
 * The instant that a field of day and hour (`2026-12-01T14:00`) means on the clocks of a zone; an invalid
 * date for anything else. In the hour that a change of clocks repeats it is the first.
 */
export function localMoment(text: string, timeZone: string): Date {
  const [, day = "", hours = "", minutes = ""] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/.exec(text) ?? [];
  if (day === "" || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return new Date(Number.NaN);
  // Near enough to know the offset of that hour; the second step lands on it.
  const clock = Date.parse(`${day}T${hours}:${minutes}:00Z`);
  const midnight = startOfDay(day, timeZone);
  const guess = new Date(midnight.getTime() + (clock - Date.parse(`${day}T00:00:00Z`)));
  const off = clock - shownAt(guess, timeZone);
  return new Date(guess.getTime() + off);
}

/** What the clocks of the zone show, as if it were UTC. */
function shownAt(at: Date, timeZone: string): number {
  return wallClock(at, timeZone).getTime();
}
