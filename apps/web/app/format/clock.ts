import { momentInWords, wallClock, zoneInWords } from "@tremplin/core/shared";
import { dateFormat, pageLanguage, withOrdinal } from "./language.ts";

const weekday = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;

/** An ISO day as one says it: `mardi 12 janvier`. */
export function weekdayOfIso(day: string): string {
  return withOrdinal(dateFormat(weekday).format(new Date(`${day}T00:00:00Z`)));
}

/** `09:00`, on the clocks of a zone. */
export function hourIn(at: Date, timeZone: string): string {
  return wallClock(at, timeZone).toISOString().slice(11, 16);
}

/** `09:00`, of minutes counted from midnight. */
export function hourOfMinute(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

/** `mardi 12 janvier 2027 à 09:00`; and whose clocks say so, when they are not those of the board. */
export function momentThere(at: Date, timeZone: string, boardZone: string): string {
  const words = momentText(at, timeZone);
  return timeZone === boardZone ? words : `${words} (${zoneText(at, timeZone)})`;
}

/** A day and an hour as one says them, on the clocks of a zone: `mardi 1er décembre 2026 à 14:00`. */
export function momentText(at: Date, timeZone: string): string {
  return momentInWords(at, timeZone, pageLanguage());
}

/** Whose clocks they are: `heure de La Réunion`. */
export function zoneText(at: Date, timeZone: string): string {
  return zoneInWords(at, timeZone, pageLanguage());
}
