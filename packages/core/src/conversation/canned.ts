import type { ConversationSide } from "./sides.ts";

/** Texts of one's own that one keeps at most, and their signs. */
export const maxCannedTexts = 30;
export const maxCannedSigns = 1_000;

/** Texts that are there for each side, from the instance's words: `canned.<side>.<name>`. */
export const boardTexts = {
  candidate: ["thanks", "available", "not-available", "late", "question"],
  advisor: ["news", "see-you", "bring", "congratulations", "keep-going"],
  employer: ["received", "interview", "missing", "trial", "not-this-time"],
} as const satisfies Readonly<Record<ConversationSide, readonly string[]>>;

export type QuickReply = (typeof boardTexts)["candidate"][number];

const asksWhen =
  /\b(?:dispo(?:nible)?s?|rendez-?vous|rdv|entretien|venir|passer|\d{1,2}\s?h(?:\s?\d{2})?|lundi|mardi|mercredi|jeudi|vendredi|samedi)\b/i;

/**
 * What a young person may answer with one press, by the last message of somebody else: whether they are free when a
 * moment is spoken of, else that it is noted. None when the last word was theirs.
 */
export function quickReplies(
  last: { readonly text: string | null; readonly side: ConversationSide } | null,
): QuickReply[] {
  if (last === null || last.side === "candidate" || last.text === null) return [];
  return asksWhen.test(last.text) ? ["available", "not-available", "thanks"] : ["thanks", "question"];
}
