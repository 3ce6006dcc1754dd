import { momentInWords, zoneInWords } from "@tremplin/core/shared";
import { invitation } from "@tremplin/interop";
import type { MailCalendar } from "../mail.ts";
import type { MailTools } from "../template.ts";

/** What a calendar has to know of an entry, besides what the mail says. */
export interface CalendarValues {
  readonly uid: string;
  readonly sequence: number;
  readonly updatedAt: string;
  readonly attendee: { readonly name: string; readonly email: string };
}

/** When something is, on the clocks of its place. */
export interface TimedValues {
  /** ISO instant. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly timeZone: string;
}

interface Entry extends TimedValues {
  readonly calendar: CalendarValues;
  readonly title: string;
  readonly place: string;
  readonly link: string | null;
  readonly page: string;
}

/**
 * The entry for the calendar of who gets a mail. It comes from the board, in whose name mails are sent: programs
 * trust an invitation whose sender is its organizer.
 */
export function mailCalendar(entry: Entry, isCancelled: boolean, { instance, at }: MailTools): MailCalendar {
  const { calendar, startsAt, minutes, timeZone, title, place, link, page } = entry;
  const { name, contact } = instance.config;
  return invitation(
    {
      uid: calendar.uid,
      sequence: calendar.sequence,
      isCancelled,
      startsAt: new Date(startsAt),
      minutes,
      timeZone,
      title,
      place,
      link,
      text: at(page),
      updatedAt: new Date(calendar.updatedAt),
    },
    { organizer: { name, email: contact.email }, attendee: calendar.attendee },
  );
}

/** `mardi 12 janvier 2027 à 09:00`, and whose clocks say so when they are not those of the board. */
export function when(
  { startsAt, timeZone }: Pick<TimedValues, "startsAt" | "timeZone">,
  { instance, t }: Pick<MailTools, "instance" | "t">,
): string {
  const at = new Date(startsAt);
  const words = momentInWords(at, timeZone, t.intl);
  return timeZone === instance.config.timeZone ? words : `${words} (${zoneInWords(at, timeZone, t.intl)})`;
}

/** An instant as one says it, on the board's clocks. */
export function onBoardClocks(startsAt: string, tools: Pick<MailTools, "instance" | "t">): string {
  return when({ startsAt, timeZone: tools.instance.config.timeZone }, tools);
}
