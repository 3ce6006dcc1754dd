import { type Channel, type NotificationKind, rulesOf } from "./catalogue.ts";

/** From an hour to an hour on the clocks of the board, 0 to 23; the same hour twice: never. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** What somebody chose; who chose nothing has {@link noChoices}. */
export interface NotificationChoices {
  /** Only what differs from the catalogue, by `kind channel`. */
  readonly picked: ReadonlyMap<string, boolean>;
  /** Hour of the mail of the day, 0 to 23; null: each mail comes at once. */
  readonly digestHour: number | null;
  /** Nothing rings in them. */
  readonly quiet: QuietHours;
  /** Mails wait for the end of quiet hours, too. */
  readonly isMailQuiet: boolean;
}

export const noChoices: NotificationChoices = {
  picked: new Map(),
  digestHour: null,
  quiet: { from: 21, to: 7 },
  isMailQuiet: false,
};

/** The hour at which the mail of the day comes unless one chose another. */
export const usualDigestHour = 18;

export function choiceKey(kind: NotificationKind, channel: Channel): string {
  return `${kind} ${channel}`;
}

/** Whether somebody wants a kind by a channel: what is essential is always told by mail and on the board. */
export function isWanted(
  { picked }: Pick<NotificationChoices, "picked">,
  kind: NotificationKind,
  channel: Channel,
): boolean {
  const rules = rulesOf(kind);
  if (!rules.channels.includes(channel)) return false;
  if (rules.isEssential && (channel === "mail" || channel === "in-app")) return true;
  return picked.get(choiceKey(kind, channel)) ?? rules.defaults.includes(channel);
}
