import { clockTime } from "@tremplin/core/shared";

/**
 * The instant that a field of day and hour (`2026-12-01T14:00`) means on the clocks of a zone; an invalid
 * date for anything else. In the hour that a change of clocks repeats it is the first.
 */
export function localMoment(text: string, timeZone: string): Date {
  const [, day = "", hours = "", minutes = ""] =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?$/.exec(text) ?? [];
  if (day === "" || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return new Date(Number.NaN);
  return clockTime(day, Number(hours) * 60 + Number(minutes), timeZone);
}
