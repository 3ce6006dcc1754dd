/** An event of a calendar. */
export interface CalendarEvent {
  /** Stable for the event's life: a calendar knows it again. */
  readonly uid: string;
  /** Grows with each change of the event. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly title: string;
  readonly place: string;
  readonly link: string | null;
  readonly text: string;
  readonly updatedAt: Date;
}

/**
 * A calendar of events (RFC 5545), its times in UTC so that any device shows them on its own clocks. Lines end with
 * CRLF and are folded at 75 octets; text is escaped.
 */
export function calendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//job board//appointments//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, sequence, isCancelled, startsAt, minutes, title, place, link, text, updatedAt } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(updatedAt)}`,
    `LAST-MODIFIED:${utc(updatedAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(new Date(startsAt.getTime() + minutes * 60_000))}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === "" ? [] : [`LOCATION:${escaped(place)}`]),
    ...(link === null ? [] : [`URL:${link.replaceAll(/[\r\n]/g, "")}`]),
    ...(text === "" ? [] : [`DESCRIPTION:${escaped(text)}`]),
    "END:VEVENT",
  ];
}

/** `20261201T130000Z` */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** A TEXT value (RFC 5545, 3.3.11): no control character but the escaped line break. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, "");
}

/** A line of at most 75 octets, then lines that begin with a space (RFC 5545, 3.1); no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = "";
      // The space that begins a folded line counts.
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
