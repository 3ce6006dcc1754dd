import { type Expansion, synonyms } from "./synonyms.ts";
import { termOf } from "./term-of.ts";

/** One way to satisfy a word of a search: an offer has all these terms. */
export interface Alternative {
  readonly terms: readonly string[];
  /** 1 for what was typed, less for what stands in for it. */
  readonly quality: number;
  /** Synonyms and completions must stand in title or keywords: in texts they mean anything. */
  readonly headsOnly: boolean;
}

export const qualities = {
  figurative: 0.7,
  part: 0.9,
  synonym: 0.8,
  completion: 0.7,
  correction: 0.75,
  relative: 0.55,
  doubt: 0.45,
} as const;

export function whole(terms: readonly string[]): Alternative {
  return { terms, quality: 1, headsOnly: false };
}

export function anywhere(word: string, quality: number): Alternative {
  return { terms: [termOf(word)], quality, headsOnly: false };
}

export function standIn(word: string, quality: number): Alternative {
  return { terms: [termOf(word)], quality, headsOnly: true };
}

/** What stands in for an expression; a part of it ("nuit" of "travail de nuit") nearly says the same, anywhere. */
export function forExpression(typed: readonly string[]): (expansion: Expansion) => Alternative {
  return (expansion) => {
    const isPart = expansion.terms.every((term) => typed.includes(term));
    if (!isPart) return asAlternative(expansion);
    return { terms: expansion.terms, quality: qualities.part, headsOnly: false };
  };
}

export function asAlternative({ terms, quality }: Expansion): Alternative {
  return { terms, quality: quality * qualities.synonym, headsOnly: true };
}

/** What stands in for a word that was itself guessed. */
export function explained(word: string, quality: number): Alternative[] {
  return (synonyms.of([termOf(word)]) ?? []).map((expansion) => {
    const alternative = asAlternative(expansion);
    return { ...alternative, quality: alternative.quality * quality };
  });
}
