import { type Channel, type NotificationKind, rulesOf } from "./catalogue.ts";
import { isWanted, type NotificationChoices } from "./choices.ts";
import { afterQuiet, nextHour } from "./quiet-hours.ts";

/** One way by which a notification reaches somebody, and when. */
export interface Delivery {
  readonly channel: Channel;
  /** `now`, at the end of quiet hours (`later`), or with the mail of the day (`digest`). */
  readonly when: "now" | "later" | "digest";
  /** Not before this instant. */
  readonly at: Date;
}

export interface ToTell {
  readonly kind: NotificationKind;
  /** What it tells is near: it may come in quiet hours, if its kind may. */
  readonly isNear: boolean;
  /** When it may be told: now, or later where what happened may still be taken back. */
  readonly at: Date;
}

/** Ways that the board and the person have. The list on the board is always there. */
export interface Reach {
  readonly mail: boolean;
  /** They let at least one device be told. */
  readonly push: boolean;
  /** The board sends text messages, and they proved their number. */
  readonly sms: boolean;
}

/**
 * Decides by which channels somebody is told of something, and when. `timeZone` is that of the board: quiet hours and
 * the hour of the mail of the day are on its clocks.
 */
export function decide(
  { kind, isNear, at }: ToTell,
  choices: NotificationChoices,
  reach: Reach,
  timeZone: string,
): Delivery[] {
  const { mayDisturb, mayWait, isEssential } = rulesOf(kind);
  const isUrgent = isNear && mayDisturb;
  const ring = isUrgent ? at : afterQuiet(at, choices.quiet, timeZone);
  const mailAt = isEssential || !choices.isMailQuiet ? at : ring;
  const told = (channel: Channel, due: Date): Delivery => ({
    channel,
    when: due > at ? "later" : "now",
    at: due,
  });
  // Without a mail of the day nothing waits for it: it would never come.
  const waits = mayWait && choices.digestHour !== null && isWanted(choices, "digest", "mail");
  return [
    ...(isWanted(choices, kind, "in-app") ? [told("in-app", at)] : []),
    ...(!reach.mail || !isWanted(choices, kind, "mail")
      ? []
      : waits
        ? [{ channel: "mail", when: "digest", at: nextDigest(at, choices, timeZone) } as const]
        : [told("mail", mailAt)]),
    ...(reach.push && isWanted(choices, kind, "push") ? [told("push", ring)] : []),
    ...(reach.sms && isWanted(choices, kind, "sms") ? [told("sms", ring)] : []),
  ];
}

/** When the next mail of the day comes, after an instant. Throws when none was chosen. */
export function nextDigest(
  after: Date,
  { digestHour, quiet, isMailQuiet }: Omit<NotificationChoices, "picked">,
  timeZone: string,
): Date {
  if (digestHour === null) throw new Error("no mail of the day was chosen");
  const at = nextHour(after, digestHour, timeZone);
  return isMailQuiet ? afterQuiet(at, quiet, timeZone) : at;
}
