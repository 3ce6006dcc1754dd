import type { Translate } from "@tremplin/instance/words";
import { dateFormat, withOrdinal } from "./language.ts";

const msPerDay = 86_400_000;
const iso = { year: "numeric", month: "2-digit", day: "2-digit" } as const;

/** The day asked for last: a page asks what today is for each of its parts. */
let last = { minute: Number.NaN, timeZone: "", day: "" };

/** The ISO day, `2026-11-23`, that an instant is in a time zone. */
export function isoDay(instant: Date, timeZone: string): string {
  // Days begin at a whole minute in every zone.
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== last.minute || timeZone !== last.timeZone)
    last = { minute, timeZone, day: dateFormat({ ...iso, timeZone }, "sv").format(instant) };
  return last.day;
}

/** `23 novembre 2026` */
export function longDay(instant: Date, timeZone: string): string {
  return withOrdinal(dateFormat({ dateStyle: "long", timeZone }).format(instant));
}

/** An ISO day in words: `23 novembre 2026`. */
export function longIsoDay(day: string): string {
  return longDay(new Date(`${day}T00:00:00Z`), "UTC");
}

/** How many days of the calendar lie between two instants: 0 on the same day, 1 from yesterday. */
export function daysBetween(before: Date, after: Date, timeZone: string): number {
  return Math.round((Date.parse(isoDay(after, timeZone)) - Date.parse(isoDay(before, timeZone))) / msPerDay);
}

/** How long ago, as one says it: `aujourd’hui`, `hier`, `il y a 3 jours`, `il y a 2 semaines`, `12 oct.`. */
export function agoText(instant: Date, now: Date, timeZone: string, t: Translate): string {
  const days = daysBetween(instant, now, timeZone);
  if (days <= 0) return t("when.today");
  if (days === 1) return t("when.yesterday");
  if (days < 14) return t("when.daysAgo", { days });
  if (days < 60) return t("when.weeksAgo", { weeks: Math.floor(days / 7) });
  return withOrdinal(dateFormat({ day: "numeric", month: "short", timeZone }).format(instant));
}
