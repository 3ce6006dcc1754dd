import { type Strength, strengths } from "../storage/offer-terms.ts";
import {
  type Alternative,
  anywhere,
  asAlternative,
  explained,
  qualities,
  standIn,
  whole,
} from "./alternatives.ts";
import { synonyms } from "./synonyms.ts";
import { termOf } from "./term-of.ts";
import type { Vocabulary, VocabularyWord } from "./vocabulary.ts";

const mostCompletions = 24;
/** Roots this long tell more than a likeness of spelling; shorter ones less. */
const longRoot = 5;
const shortRoot = 4;
const looseRoot = 3;

/** What the index knows, by which a search is understood. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** The strongest place where an offer has each typed term; absent when none has it. */
  readonly known: ReadonlyMap<string, Strength>;
}

export interface UnderstoodWord {
  readonly sure: boolean;
  readonly alternatives: readonly Alternative[];
  /** What a mistyped word was taken for; null when it was taken as it is. */
  readonly meant: string | null;
}

/**
 * A word that titles or keywords know is taken as it is, with its synonyms; another may be the beginning of words, or
 * a typing mistake. `loose` also completes and corrects words that texts know.
 */
export function understandWord(
  word: string,
  { vocabulary, known }: Knowledge,
  loose: boolean,
): UnderstoodWord {
  const term = termOf(word);
  // Of "comis" the stem leaves "com": so short a root says nothing of a word that nobody writes.
  const isRooted = term.length > 3 || word.length < term.length + 2 || isWritten(word, vocabulary);
  const expansions = isRooted ? (synonyms.of([term]) ?? []) : [];
  const itself = { ...whole([term]), quality: synonyms.isFigurative(term) ? qualities.figurative : 1 };
  const alternatives: Alternative[] = [...(isRooted ? [itself] : []), ...expansions.map(asAlternative)];
  const strength = isRooted ? (known.get(term) ?? null) : null;
  const isNamed = strength !== null && strength < strengths.text;
  const sure = isNamed || expansions.length > 0;
  if (sure && !loose) return { sure, alternatives, meant: null };

  const completions = word.length > 2 ? vocabulary.startingWith(word, mostCompletions) : [];
  const named = completions.filter((entry) => entry.heads > 0);
  alternatives.push(...named.map((entry) => standIn(entry.word, qualities.completion)));
  if (loose) alternatives.push(...relativesOf(word, looseRoot, vocabulary));
  if (sure || named.length > 0) return { sure: true, alternatives, meant: null };

  const fields = strength === null ? synonyms.fieldsOf([term]) : [];
  if (fields.length > 0) {
    alternatives.push(...fields.map((field) => ({ ...asAlternative(field), quality: qualities.relative })));
    return { sure: true, alternatives, meant: null };
  }

  const begun = word.length > 3 ? synonyms.words.startingWith(word, 2) : [];
  if (begun.length > 0) {
    alternatives.push(...begun.flatMap((entry) => explained(entry.word, qualities.completion)));
    return { sure: true, alternatives, meant: null };
  }

  const family = relativesOf(word, longRoot, vocabulary);
  const near = family.length > 0 ? [] : correctionsOf(word, term, strength !== null, vocabulary, loose);
  if (near.length > 0) {
    const quality = strength !== null ? qualities.doubt : qualities.correction;
    return {
      sure,
      alternatives: [...alternatives, ...correctionsBy(near, quality)],
      meant: near[0]?.shown ?? null,
    };
  }
  const [everyday] = family.length > 0 || strength !== null ? [] : synonyms.words.near(word, 1);
  if (everyday) {
    alternatives.push(...explained(everyday.word, qualities.correction));
    return { sure, alternatives, meant: everyday.shown };
  }
  const relatives = family.length > 0 ? family : relativesOf(word, shortRoot, vocabulary);
  alternatives.push(...relatives);
  if (relatives.length > 0 || strength !== null) return { sure, alternatives, meant: null };

  const parts = vocabulary.split(word);
  if (parts) {
    const terms = parts.map((part) => termOf(part.word));
    alternatives.push({ terms, quality: qualities.correction, headsOnly: false });
    return { sure, alternatives, meant: parts.map((part) => part.shown).join(" ") };
  }
  alternatives.push(...completions.map((entry) => anywhere(entry.word, qualities.completion)));
  return { sure, alternatives, meant: null };
}

/** Whether offers or everyday words have this very word. */
function isWritten(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.find(word) !== null || synonyms.parts.find(word) !== null;
}

/** Words of titles and keywords of the same root. */
function relativesOf(word: string, leastRoot: number, vocabulary: Vocabulary): Alternative[] {
  const relatives = vocabulary.relatives(word, leastRoot, mostCompletions);
  return relatives.map((entry) => standIn(entry.word, qualities.relative));
}

/** A word that some texts have may be right, or mistyped there too: only a far more usual one corrects it. */
function correctionsOf(
  word: string,
  term: string,
  inTexts: boolean,
  vocabulary: Vocabulary,
  loose: boolean,
): VocabularyWord[] {
  const texts = inTexts ? Math.max(1, vocabulary.find(word)?.texts ?? 1) : 0;
  return vocabulary
    .near(word, 3)
    .filter((entry) => termOf(entry.word) !== term && (loose || entry.heads + entry.texts > texts * 20));
}

/** The words meant, best first, and what stands in for the best one. */
function correctionsBy(words: readonly VocabularyWord[], quality: number): Alternative[] {
  const [best] = words;
  return [
    ...words.map((entry, rank) => anywhere(entry.word, quality * 0.85 ** rank)),
    ...(best ? explained(best.word, quality) : []),
  ];
}
