import { fold } from "@tremplin/core/text";
import type { Alternative } from "./alternatives.ts";
import { expressionAt, type Spelling, spellingOf } from "./expression.ts";
import { besideWords, idleWords } from "./stop-words.ts";
import { type Knowledge, understandWord } from "./understand-word.ts";
import { isAge, isSum } from "./who-searches.ts";
import { accentedWords, wordsOf } from "./words.ts";

/** A word, or an expression, of a search: an offer must satisfy one of the alternatives. */
export interface QueryWord {
  /** As typed, accents kept. */
  readonly typed: string;
  /** False when the word had to be guessed: completed, corrected, or not understood. */
  readonly sure: boolean;
  readonly alternatives: readonly Alternative[];
}

/** A typed word and what was searched in its place, both readable. */
export interface Correction {
  readonly typed: string;
  readonly searched: string;
}

export interface Query {
  readonly words: readonly QueryWord[];
  readonly corrections: readonly Correction[];
}

/** Beyond, words are left out: nobody types so many, and each costs. */
const mostWords = 8;
/** What one may lack, and how people say it: "pas de diplôme", "j'ai pas le permis B", "ss experience". */
const lacking =
  /\b(?:(?:j ?')?(?:ai |a )?(?:pas|pa|aucune?|ss|sans)) (?:avoir )?(?:besoin )?(?:(?:de|le|la|mon|d) ?'? ?)*(diplome|experience|permis|voiture|qualification|bac|formation)s?(?: [ab]\b)?/g;
/** What nobody asks for in an offer. */
const papers = /\b(?:sans|ss|pas de|pa de) (?:cv|lettre(?: de motivation)?)\b/g;

/** The words of a search, folded, as far as they are looked at. */
export function typedWords(typed: string): string[] {
  const plain = fold(typed).replaceAll("’", "'").replace(papers, " ").replace(lacking, "sans $1");
  return [...new Set(wordsOf(plain))].slice(0, mostWords);
}

/**
 * What a search means: each word or expression with all that may satisfy it. A word that titles or
 * keywords know is taken as it is, with its synonyms; another may be the beginning of words, or a
 * typing mistake. `loose` also completes and corrects words that texts know: for when the words
 * together found nothing.
 */
export function understand(typed: string, knowledge: Knowledge, loose = false): Query {
  const accents = new Map<string, string>();
  accentedWords(typed, accents);
  const tokens = typedWords(typed);
  const words: QueryWord[] = [];
  const beside: QueryWord[] = [];
  const corrections: Correction[] = [];
  // An expression has two words at least: the only one needs no other spelling here.
  const spelled = tokens.length > 1 ? tokens.map((word) => spellingOf(word, knowledge)) : [];
  for (let at = 0; at < tokens.length; ) {
    const expression = expressionAt(spelled, at, knowledge.vocabulary);
    if (expression) {
      const part = tokens.slice(at, at + expression.length);
      words.push({ typed: readable(part), sure: true, alternatives: expression.alternatives });
      for (const [rank, word] of part.entries()) {
        const { word: meant, shown } = spelled[at + rank] as Spelling;
        if (meant !== word) corrections.push({ typed: readable([word]), searched: shown });
      }
      at += expression.length;
      continue;
    }
    const word = tokens[at] as string;
    if (idleWords.has(word) || isAge(tokens, at) || isSum(tokens, at)) {
      at += 1;
      continue;
    }
    const understood = understandWord(word, knowledge, loose);
    const { sure, alternatives } = understood;
    const queryWord = { typed: readable([word]), sure, alternatives };
    (besideWords.has(word) ? beside : words).push(queryWord);
    if (understood.meant) corrections.push({ typed: queryWord.typed, searched: understood.meant });
    at += 1;
  }
  return { words: words.length > 0 ? words : beside, corrections };

  function readable(part: readonly string[]): string {
    return part.map((word) => accents.get(word) ?? word).join(" ");
  }
}
