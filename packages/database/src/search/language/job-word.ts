import { fold } from "@tremplin/core/text";
import { synonyms } from "./synonyms.ts";
import { termOf } from "./term-of.ts";

/** Whether everyday French of work knows a word: "maçon" is a job before it is Mâcon. */
export function isJobWord(word: string): boolean {
  const folded = fold(word);
  return synonyms.parts.find(folded) !== null || synonyms.of([termOf(folded)]) !== null;
}
