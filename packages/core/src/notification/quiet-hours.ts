import { clockTime, wallClock } from "../shared/index.ts";
import type { QuietHours } from "./choices.ts";

const dayMs = 86_400_000;

/** Whether the clocks of a zone show an hour in which nothing should ring. */
export function isQuiet(at: Date, { from, to }: QuietHours, timeZone: string): boolean {
  const hour = wallClock(at, timeZone).getUTCHours();
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** The instant from which on something may ring: that instant itself, or the end of the quiet hours it falls in. */
export function afterQuiet(at: Date, quiet: QuietHours, timeZone: string): Date {
  return isQuiet(at, quiet, timeZone) ? nextHour(at, quiet.to, timeZone) : at;
}

/** The first instant after another at which the clocks of a zone show a full hour. */
export function nextHour(after: Date, hour: number, timeZone: string): Date {
  const today = wallClock(after, timeZone).getTime();
  for (let days = 0; ; days += 1) {
    const day = new Date(today + days * dayMs).toISOString().slice(0, 10);
    const at = clockTime(day, hour * 60, timeZone);
    if (at > after) return at;
  }
}
