import { type Alternative, forExpression, whole } from "./alternatives.ts";
import { synonyms } from "./synonyms.ts";
import { termOf } from "./term-of.ts";
import type { Knowledge } from "./understand-word.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A typed word as it was most likely meant, and as one reads it. */
export interface Spelling {
  readonly word: string;
  readonly shown: string;
}

/** A typed word, or the one it was most likely meant to be when neither offers nor everyday words know it. */
export function spellingOf(word: string, { vocabulary, known }: Knowledge): Spelling {
  if (known.has(termOf(word)) || synonyms.parts.find(word)) return { word, shown: word };
  const meant = synonyms.parts.near(word, 1)[0] ?? synonyms.heardAs(word);
  return meant ?? vocabulary.near(word, 1)[0] ?? { word, shown: word };
}

interface Expression {
  /** Number of words. */
  readonly length: number;
  readonly alternatives: readonly Alternative[];
}

/** The longest known expression of two words or more that begins here, or two words that titles write as one. */
export function expressionAt(
  tokens: readonly Spelling[],
  at: number,
  vocabulary: Vocabulary,
): Expression | null {
  for (let length = Math.min(synonyms.longest, tokens.length - at); length > 1; length -= 1) {
    const terms = tokens.slice(at, at + length).map(({ word }) => termOf(word));
    const expansions = synonyms.of(terms);
    if (expansions) return { length, alternatives: [whole(terms), ...expansions.map(forExpression(terms))] };
  }
  const [first, second] = tokens.slice(at, at + 2);
  if (!first || !second) return null;
  const joined = vocabulary.find(first.word + second.word);
  if (!joined || joined.heads === 0) return null;
  const apart = [termOf(first.word), termOf(second.word)];
  return { length: 2, alternatives: [whole(apart), whole([termOf(joined.word)])] };
}
