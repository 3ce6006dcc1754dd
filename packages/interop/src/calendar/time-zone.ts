import { offsetMinutes, wallClock } from "@tremplin/core/shared";

const dayMs = 86_400_000;

/**
 * A time on the clocks of a zone, without it: `20261201T140000`. Null in an hour that is shown twice: RFC 5545
 * (3.3.5) means the first, but not every program reads it so.
 */
export function localTime(at: Date, timeZone: string): string | null {
  const shown = wallClock(at, timeZone);
  const near = (time: number) => offsetMinutes(new Date(at.getTime() + time), timeZone);
  const turned = (near(-dayMs) - near(dayMs)) * 60_000;
  const isShownTwice =
    turned !== 0 &&
    [turned, -turned].some(
      (off) => wallClock(new Date(at.getTime() + off), timeZone).getTime() === shown.getTime(),
    );
  return isShownTwice ? null : shown.toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
}

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5) for events between two instants. Each change of its clocks from a
 * year before to a year after is told by itself, as the zone's rules of this machine have it: so it is right in
 * every zone and year, which a rule of repetition is not.
 */
export function timeZoneLines(
  timeZone: string,
  { from, until }: { readonly from: Date; readonly until: Date },
): string[] {
  const first = Date.UTC(from.getUTCFullYear() - 1, 0, 1);
  const last = Date.UTC(until.getUTCFullYear() + 2, 0, 1);
  const begins = offsetMinutes(new Date(first), timeZone);
  const changes = changesOf(timeZone, first, last);
  const least = Math.min(begins, ...changes.map(({ to }) => to));
  const observances = [{ at: null, before: begins, to: begins }, ...changes].flatMap(({ at, before, to }) => {
    const name = to > least ? "DAYLIGHT" : "STANDARD";
    // On the clocks as they were before the change.
    const start = at === null ? Date.UTC(1970, 0, 1) : at + before * 60_000;
    return [
      `BEGIN:${name}`,
      `DTSTART:${new Date(start).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}`,
      `TZOFFSETFROM:${offset(before)}`,
      `TZOFFSETTO:${offset(to)}`,
      `END:${name}`,
    ];
  });
  return ["BEGIN:VTIMEZONE", `TZID:${timeZone}`, ...observances, "END:VTIMEZONE"];
}

interface Change {
  readonly at: number;
  readonly before: number;
  readonly to: number;
}

/** When the clocks of a zone change between two instants, to the minute. */
function changesOf(timeZone: string, first: number, last: number): Change[] {
  const changes: Change[] = [];
  let before = offsetMinutes(new Date(first), timeZone);
  for (let day = first; day < last; day += dayMs) {
    const to = offsetMinutes(new Date(day + dayMs), timeZone);
    if (to === before) continue;
    let [low, high] = [day, day + dayMs];
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offsetMinutes(new Date(middle), timeZone) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, before, to });
    before = to;
  }
  return changes;
}

/** `+0100` */
function offset(minutes: number): string {
  const absolute = Math.abs(minutes);
  const [hours, rest] = [Math.floor(absolute / 60), absolute % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}${String(rest).padStart(2, "0")}`;
}
