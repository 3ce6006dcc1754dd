import { escaped, quoted, utc, written } from "./lines.ts";
import { localTime, timeZoneLines } from "./time-zone.ts";

/** An event of a calendar. */
export interface CalendarEvent {
  /** Stable for the event's life: a calendar knows it again. */
  readonly uid: string;
  /** Grows with each change of the event. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly startsAt: Date;
  readonly minutes: number;
  /** The zone of the place where it is, `America/Martinique`; without one, times are told in UTC. */
  readonly timeZone?: string;
  readonly title: string;
  readonly place: string;
  readonly link: string | null;
  readonly text: string;
  readonly updatedAt: Date;
}

/** Somebody named in an invitation. */
export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

/**
 * A calendar of events (RFC 5545). Times are told in UTC, or on the clocks of an event's place, whose zone is
 * then described. Lines end with CRLF and are folded at 75 octets; text is escaped.
 */
export function calendar(name: string, events: readonly CalendarEvent[]): string {
  return written([
    ...head("PUBLISH"),
    `X-WR-CALNAME:${escaped(name)}`,
    ...zonesOf(events),
    ...events.flatMap((event) => eventLines(event, [])),
    "END:VCALENDAR",
  ]);
}

/**
 * What a mail tells a calendar of one event (RFC 5546): that it is to be held as it now is (REQUEST), or no
 * longer (CANCEL). An answer is not asked for: who comes is known already.
 */
export function invitation(
  event: CalendarEvent,
  { organizer, attendee }: { readonly organizer: CalendarPerson; readonly attendee: CalendarPerson },
): { readonly method: "REQUEST" | "CANCEL"; readonly text: string } {
  const method = event.isCancelled ? "CANCEL" : "REQUEST";
  const people = [
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${address(organizer)}`,
    `ATTENDEE;CN=${quoted(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${address(attendee)}`,
  ];
  const text = written([...head(method), ...zonesOf([event]), ...eventLines(event, people), "END:VCALENDAR"]);
  return { method, text };
}

function head(method: string): string[] {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//job board//appointments//FR",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
  ];
}

/** The zones that events are told in, each once. */
function zonesOf(events: readonly CalendarEvent[]): string[] {
  const zones = Map.groupBy(events, ({ timeZone }) => timeZone);
  return [...zones].flatMap(([timeZone, found]) => {
    if (timeZone === undefined) return [];
    const times = found.map(({ startsAt }) => startsAt.getTime());
    const time = { from: new Date(Math.min(...times)), until: new Date(Math.max(...times)) };
    return timeZoneLines(timeZone, time);
  });
}

function eventLines(event: CalendarEvent, people: readonly string[]): string[] {
  const { uid, sequence, isCancelled, startsAt, minutes, title, place, link, text, updatedAt } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(updatedAt)}`,
    `LAST-MODIFIED:${utc(updatedAt)}`,
    `DTSTART${time(startsAt, event)}`,
    `DTEND${time(new Date(startsAt.getTime() + minutes * 60_000), event)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === "" ? [] : [`LOCATION:${escaped(place)}`]),
    ...(link === null ? [] : [`URL:${link.replaceAll(/[\r\n]/g, "")}`]),
    ...(text === "" ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...people,
    "END:VEVENT",
  ];
}

function time(at: Date, { timeZone }: CalendarEvent): string {
  if (timeZone === undefined) return `:${utc(at)}`;
  const local = localTime(at, timeZone);
  return local === null ? `:${utc(at)}` : `;TZID=${timeZone}:${local}`;
}

function address({ email }: CalendarPerson): string {
  return email.replaceAll(/[\s\p{Cc}]/gu, "");
}
