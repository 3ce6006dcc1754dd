import { fold } from "@tremplin/core/text";
import { analyse } from "./language/analyse.ts";
import type { Query } from "./language/query.ts";
import { synonyms } from "./language/synonyms.ts";
import type { Vocabulary } from "./language/vocabulary.ts";

/**
 * What else could be searched: each word in turn replaced by the wider field it belongs to, or, when it
 * had to be guessed, by what it may have meant as well.
 */
export function similarWords({ words }: Query, vocabulary: Vocabulary): string[] {
  const typedTerms = words.map(({ typed }) => analyse(typed).join(" "));
  return words.flatMap(({ typed, sure }, rank) => {
    const guesses = sure ? [] : vocabulary.near(fold(typed), 2).map(({ shown }) => shown);
    return [...guesses, ...synonyms.widerThan(analyse(typed))]
      .filter((other) => !typedTerms.includes(analyse(other).join(" ")))
      .map((other) => words.map((word, at) => (at === rank ? other : word.typed)).join(" "));
  });
}

/** The search without one of its words; an expression that stands alone is taken apart. */
export function fewerWords({ words }: Query): string[] {
  const [only] = words;
  const parts = words.length === 1 && only ? only.typed.split(" ") : words.map(({ typed }) => typed);
  if (parts.length < 2) return [];
  return parts.map((_, rank) => parts.filter((__, at) => at !== rank).join(" "));
}
