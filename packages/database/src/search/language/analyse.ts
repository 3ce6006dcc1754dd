import { termOf } from "./term-of.ts";
import { wordsOf } from "./words.ts";

/**
 * Version of what turns texts into terms: raise it with any change of `analyse`, `offerTerms` or
 * their lists, and every board rebuilds its index at the next start.
 */
export const analyserVersion = 3;

/** The terms of a text, in their order: what the index holds and what a search looks for. */
export function analyse(text: string): string[] {
  return wordsOf(text).map(termOf);
}
