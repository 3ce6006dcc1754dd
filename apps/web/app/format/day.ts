import type { Translate } from "@tremplin/instance/words";

const msPerDay = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs a hundred times its use.
function format(timeZone: string, name: "day" | "long" | "short"): Intl.DateTimeFormat {
  const key = `${timeZone} ${name}`;
  let made = formats.get(key);
  if (!made) {
    const numeric = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
    const options = {
      day: numeric,
      long: { dateStyle: "long" },
      short: { day: "numeric", month: "short" },
    } as const;
    made = new Intl.DateTimeFormat(name === "day" ? "sv" : "fr", { ...options[name], timeZone });
    formats.set(key, made);
  }
  return made;
}

/** The ISO day, `2026-11-23`, that an instant is in a time zone. */
export function isoDay(instant: Date, timeZone: string): string {
  return format(timeZone, "day").format(instant);
}

/** `23 novembre 2026` */
export function longDay(instant: Date, timeZone: string): string {
  return withOrdinal(format(timeZone, "long").format(instant));
}

/** An ISO day in words: `23 novembre 2026`. */
export function longIsoDay(day: string): string {
  return withOrdinal(format("UTC", "long").format(new Date(`${day}T00:00:00Z`)));
}

/** The first of a month alone is an ordinal: `1er décembre`. */
function withOrdinal(date: string): string {
  return date.replace(/^1(?= )/, "1er");
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
  return withOrdinal(format(timeZone, "short").format(instant));
}
