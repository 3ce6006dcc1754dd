import { smsText } from "@tremplin/core/notification";
import type { NotificationRow } from "@tremplin/database";
import type { Context } from "../context.ts";
import type { NotifiedMail } from "./notification-of.ts";

type Words = Pick<Context, "instance" | "t" | "baseUrl">;

/** The words of what may be told by text message; nothing else is. */
const words = {
  "appointment.confirmed": "notification.sms.confirmed",
  "appointment.moved": "notification.sms.moved",
  "appointment.cancelled": "notification.sms.cancelled",
  "appointment.reminder": "notification.sms.reminder",
  "workshop.registered": "notification.sms.workshop",
  "workshop.place": "notification.sms.workshop",
  "workshop.changed": "notification.sms.workshop",
  "workshop.cancelled": "notification.sms.workshopCancelled",
  "workshop.reminder": "notification.sms.workshopReminder",
} as const satisfies Partial<Record<NotifiedMail, string>>;

/** A notification as a text message: no name, no subject. Null when it has none. */
export function smsOf(
  { event, values }: Pick<NotificationRow, "event" | "values">,
  { instance, t, baseUrl }: Words,
): string | null {
  if (!Object.hasOwn(words, event)) return null;
  const { startsAt, timeZone } = values as { readonly startsAt: string; readonly timeZone: string };
  const { host } = new URL(baseUrl);
  return smsText(
    t(words[event as keyof typeof words], {
      board: boardName(instance),
      day: shortMoment(new Date(startsAt), timeZone, t.intl),
      address: `${host}/espace`,
      stop: `${host}/lien/sms`,
    }),
  );
}

/** The text message that proves a number. */
export function codeSms(code: string, { instance, t }: Pick<Words, "instance" | "t">): string {
  return smsText(t("notification.sms.code", { board: boardName(instance), code }));
}

function boardName({ config }: Words["instance"]): string {
  return config.shortName ?? config.name;
}

/** `lun. 7 déc. à 14:30`, `Mon, 7 Dec, 14:30`. */
function shortMoment(at: Date, timeZone: string, language: string): string {
  const text = new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  }).format(at);
  return language.startsWith("fr") ? text.replace(/,? (?=\d{2}:)/, " à ") : text;
}
