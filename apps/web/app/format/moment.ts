import { dateFormat } from "./language.ts";

const day = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
const time = { hour: "2-digit", minute: "2-digit" } as const;

/** A day in a column of days: `23/11/2026`. */
export function shortDay(instant: Date, timeZone: string): string {
  return dateFormat({ ...day, timeZone }).format(instant);
}

/** A day with its time: `23/11/2026 13:00`. */
export function shortMoment(instant: Date, timeZone: string): string {
  return dateFormat({ ...day, ...time, timeZone })
    .format(instant)
    .replace(",", "");
}
