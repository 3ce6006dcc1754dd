const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is slow to make and made for few zones: kept. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "longOffset" });
    formats.set(timeZone, format);
  }
  return format;
}

/** The offset of a zone from UTC at an instant, in minutes: 60 or 120 for Europe/Paris. */
export function offsetMinutes(at: Date, timeZone: string): number {
  const name =
    formatOf(timeZone)
      .formatToParts(at)
      .find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** ISO 8601 in the zone, with its offset: `2026-03-01T23:59:59+01:00`. */
export function isoWithOffset(at: Date, timeZone: string): string {
  const offset = offsetMinutes(at, timeZone);
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const absolute = Math.abs(offset);
  const hours = String(Math.floor(absolute / 60)).padStart(2, "0");
  const minutes = String(absolute % 60).padStart(2, "0");
  return `${local}${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
}

/** What the clocks of the zone show at an instant, told as if it were UTC: for files that know no zones. */
export function wallClock(at: Date, timeZone: string): Date {
  return new Date(at.getTime() + offsetMinutes(at, timeZone) * 60_000);
}

/** The first second of a day (`YYYY-MM-DD`) in the zone. */
export function startOfDay(day: string, timeZone: string): Date {
  const asUtc = new Date(`${day}T00:00:00Z`);
  return new Date(asUtc.getTime() - offsetMinutes(asUtc, timeZone) * 60_000);
}

/** The last second of a day (`YYYY-MM-DD`) in the zone. */
export function endOfDay(day: string, timeZone: string): Date {
  const asUtc = new Date(`${day}T23:59:59Z`);
  return new Date(asUtc.getTime() - offsetMinutes(asUtc, timeZone) * 60_000);
}

/**
 * The instant at which the clocks of the zone show a time of a day: `day` is `YYYY-MM-DD`, `minutes` are
 * counted on the clock from midnight, up to 1440. As RFC 5545 (3.3.5) has it: a time that is shown twice is
 * the first, one that is passed over is told with the offset that held before.
 */
export function clockTime(day: string, minutes: number, timeZone: string): Date {
  const clock = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const near = (hours: number) => offsetMinutes(new Date(clock + hours * 3_600_000), timeZone);
  const [before, after] = [near(-24), near(24)];
  const early = new Date(clock - before * 60_000);
  if (before === after || offsetMinutes(early, timeZone) === before) return early;
  const late = new Date(clock - after * 60_000);
  return offsetMinutes(late, timeZone) === after ? late : early;
}

const overseas: Readonly<Record<string, string>> = {
  "971": "America/Guadeloupe",
  "972": "America/Martinique",
  "973": "America/Cayenne",
  "974": "Indian/Reunion",
  "975": "America/Miquelon",
  "976": "Indian/Mayotte",
  "977": "America/Guadeloupe",
  "978": "America/Guadeloupe",
  "986": "Pacific/Wallis",
  "987": "Pacific/Tahiti",
  "988": "Pacific/Noumea",
};

/** The time zone of a department, by its code; Europe/Paris for all of the mainland and Corsica. */
export function timeZoneOf(department: string | null): string {
  return overseas[department ?? ""] ?? "Europe/Paris";
}
