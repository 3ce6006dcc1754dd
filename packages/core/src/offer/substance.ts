import { fold, prefixEdits } from "../text/index.ts";
import type { OfferContent } from "./offer.ts";

/** Letters that a slip of the keyboard changes in a word. */
const slipLetters = 2;
/** Of the words of a text, the share that may hold a slip; two may in any. */
const slipShare = 0.04;
const fewestSlips = 2;

/**
 * Whether a published offer becomes another one: another pay, contract, place, time or work has to be
 * read again by a moderator; a corrected slip, other capitals, accents, spaces or punctuation do not.
 * A text that gained or lost a word, or changed a figure, says something else.
 */
export function changesSubstance(before: OfferContent, after: OfferContent): boolean {
  return (
    JSON.stringify(factsOf(before)) !== JSON.stringify(factsOf(after)) ||
    textsOf(before).some((text, rank) => isRewritten(text, textsOf(after)[rank] ?? ""))
  );
}

function factsOf({ contract, contractMonths, workingTime, weeklyHours, pay, place, contact }: OfferContent) {
  const paid =
    pay?.kind === "stated" ? [pay.min, pay.max, pay.period, pay.monthsPaid ?? 12] : (pay?.kind ?? null);
  const where = [place.insee, place.label];
  return [contract, contractMonths, workingTime, weeklyHours, paid, where, contact.kind, contact.value];
}

function textsOf({ title, description, schedule, training, contact }: OfferContent): string[] {
  return [title, description, schedule ?? "", training ?? "", contact.instructions ?? ""];
}

function isRewritten(before: string, after: string): boolean {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length !== now.length) return true;
  const changed = old.flatMap((word, at) => (word === now[at] ? [] : [[word, now[at] ?? ""] as const]));
  const most = Math.max(fewestSlips, old.length * slipShare);
  return changed.length > most || !changed.every(([word, other]) => isSlip(word, other));
}

function isSlip(word: string, other: string): boolean {
  // A figure that changes is never a slip, nor is a word too short to know.
  if (/\d/.test(word + other) || Math.min(word.length, other.length) < 3) return false;
  const edits = Math.max(prefixEdits(word, other, slipLetters), prefixEdits(other, word, slipLetters));
  return edits <= Math.min(slipLetters, Math.floor(word.length / 3));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
