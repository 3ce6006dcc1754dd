import { accept, type Result, refuse } from "../shared/index.ts";
import type { ConversationSide } from "./sides.ts";

/** Signs of one message. */
export const maxMessageSigns = 4_000;
/** Files that go with one message. */
export const maxMessageFiles = 3;
/** Until when one's own message may be written otherwise, in minutes. */
export const editMinutes = 30;

export interface MessageLife {
  readonly authorId: string;
  readonly at: Date;
  readonly withdrawnAt: Date | null;
}

/** Whether somebody may write their message otherwise; what stood before is kept and shown as changed. */
export function mayEdit(
  message: MessageLife,
  userId: string,
  now: Date,
): Result<null, "message-late" | "message-gone" | "forbidden"> {
  if (message.authorId !== userId) return refuse("forbidden");
  if (message.withdrawnAt !== null) return refuse("message-gone");
  const isLate = now.getTime() - message.at.getTime() > editMinutes * 60_000;
  return isLate ? refuse("message-late") : accept(null);
}

/** Whether a side reads a message: a whisper is between the advisor and the young person. */
export function isFor(side: ConversationSide, { isWhisper }: { readonly isWhisper: boolean }): boolean {
  return !isWhisper || side !== "employer";
}

/** What a message may give away, or ask for, that a minor should think about twice. */
export const delicateKinds = ["phone", "email", "address", "money", "elsewhere"] as const;
export type DelicateKind = (typeof delicateKinds)[number];

const patterns: Readonly<Record<DelicateKind, RegExp>> = {
  phone: /(?<![\d,.])(?:(?:\+|00)\d{2}|0)[\s.-]?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/,
  email: /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i,
  address:
    /\b\d{1,4}\s*(?:bis|ter|quater)?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|impasse|chemin|allée|route|quai|square|cours)\b/i,
  money:
    /\b(?:RIB|IBAN|carte bancaire|coordonnées bancaires|mandat cash|Western Union|PCS|Transcash|frais de dossier|caution à (?:payer|verser)|avance[rz]? (?:de l'argent|les frais)|FR\d{2}(?:\s?[\dA-Z]{4}){5})\b/i,
  elsewhere: /\b(?:whats\s?app|snap(?:chat)?|telegram|instagram|insta|messenger|signal|discord|tiktok)\b/i,
};

/** What is delicate in a text; nothing for most. */
export function delicateIn(text: string): DelicateKind[] {
  return delicateKinds.filter((kind) => patterns[kind].test(text));
}
