import { momentInWords, wallClock, zoneInWords } from "@tremplin/core/shared";

const weekdays = new Intl.DateTimeFormat("fr", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

/** An ISO day as one says it: `mardi 12 janvier`. */
export function weekdayOfIso(day: string): string {
  return weekdays.format(new Date(`${day}T00:00:00Z`)).replace(/ 1 /, " 1er ");
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
  const words = momentInWords(at, timeZone);
  return timeZone === boardZone ? words : `${words} (${zoneInWords(at, timeZone)})`;
}
