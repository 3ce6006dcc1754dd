import { type Strength, strengths } from "./offer-terms.ts";
import { idleWords } from "./stop-words.ts";
import { type Expansion, synonyms } from "./synonyms.ts";
import { termOf } from "./term-of.ts";
import type { Vocabulary, VocabularyWord } from "./vocabulary.ts";
import { accentedWords, wordsOf } from "./words.ts";

/** One way to satisfy a word of a search: an offer has all these terms. */
export interface Alternative {
  readonly terms: readonly string[];
  /** 1 for what was typed, less for what stands in for it. */
  readonly quality: number;
  /** Synonyms and completions must stand in title or keywords: in texts they mean anything. */
  readonly headsOnly: boolean;
}

/** A word, or an expression, of a search: an offer must satisfy one of the alternatives. */
export interface QueryWord {
  /** As typed, accents kept. */
  readonly typed: string;
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
const mostCompletions = 24;
const qualities = { synonym: 0.75, completion: 0.65, correction: 0.7, doubt: 0.45 } as const;

/** What the index knows, by which a search is understood. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** The strongest place where an offer has each typed term; absent when none has it. */
  readonly known: ReadonlyMap<string, Strength>;
}

/** The words of a search, folded, as far as they are looked at. */
export function typedWords(typed: string): string[] {
  return [...new Set(wordsOf(typed))].slice(0, mostWords);
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
  const idle: QueryWord[] = [];
  const corrections: Correction[] = [];
  for (let at = 0; at < tokens.length; ) {
    const expression = expressionAt(tokens, at, knowledge.vocabulary);
    if (expression) {
      words.push({
        typed: readable(tokens.slice(at, at + expression.length)),
        alternatives: expression.alternatives,
      });
      at += expression.length;
      continue;
    }
    const word = tokens[at] as string;
    const understood = understandWord(word, knowledge, loose);
    const queryWord = { typed: readable([word]), alternatives: understood.alternatives };
    (idleWords.has(word) ? idle : words).push(queryWord);
    if (understood.meant && !idleWords.has(word)) {
      corrections.push({ typed: queryWord.typed, searched: understood.meant });
    }
    at += 1;
  }
  return { words: words.length > 0 ? words : idle, corrections };

  function readable(part: readonly string[]): string {
    return part.map((word) => accents.get(word) ?? word).join(" ");
  }
}

interface Expression {
  /** Number of words. */
  readonly length: number;
  readonly alternatives: readonly Alternative[];
}

/** The longest known expression of two words or more that begins here, or two words that titles write as one. */
function expressionAt(tokens: readonly string[], at: number, vocabulary: Vocabulary): Expression | null {
  for (let length = Math.min(synonyms.longest, tokens.length - at); length > 1; length -= 1) {
    const terms = tokens.slice(at, at + length).map(termOf);
    const expansions = synonyms.of(terms);
    if (expansions) return { length, alternatives: [whole(terms), ...expansions.map(asAlternative)] };
  }
  const [first, second] = tokens.slice(at, at + 2);
  if (!first || !second) return null;
  const joined = vocabulary.find(first + second);
  if (!joined || joined.heads === 0) return null;
  return { length: 2, alternatives: [whole([termOf(first), termOf(second)]), whole([termOf(joined.word)])] };
}

interface UnderstoodWord {
  readonly alternatives: readonly Alternative[];
  /** What a mistyped word was taken for; null when it was taken as it is. */
  readonly meant: string | null;
}

function understandWord(word: string, { vocabulary, known }: Knowledge, loose: boolean): UnderstoodWord {
  const term = termOf(word);
  const expansions = synonyms.of([term]) ?? [];
  const alternatives: Alternative[] = [whole([term]), ...expansions.map(asAlternative)];
  const strength = known.get(term) ?? null;
  const isNamed = strength !== null && strength < strengths.text;
  if ((isNamed || expansions.length > 0) && !loose) return { alternatives, meant: null };

  const completions = word.length > 2 ? vocabulary.startingWith(word, mostCompletions) : [];
  const named = completions.filter((entry) => entry.heads > 0);
  alternatives.push(...named.map((entry) => standIn(entry.word, qualities.completion)));
  if (isNamed || expansions.length > 0 || named.length > 0) return { alternatives, meant: null };

  // A word that some texts have may be right, or be mistyped there too: only a far more usual one corrects it.
  const texts = strength === null ? 0 : Math.max(1, vocabulary.find(word)?.texts ?? 1);
  const near = vocabulary
    .near(word, 3)
    .filter((entry) => termOf(entry.word) !== term && (loose || entry.heads + entry.texts > texts * 20));
  if (near.length > 0) {
    const quality = texts > 0 ? qualities.doubt : qualities.correction;
    return {
      alternatives: [...alternatives, ...correctionsBy(near, quality)],
      meant: near[0]?.shown ?? null,
    };
  }
  if (strength !== null) return { alternatives, meant: null };
  const parts = vocabulary.split(word);
  if (parts) {
    const terms = parts.map((part) => termOf(part.word));
    alternatives.push({ terms, quality: qualities.correction, headsOnly: false });
    return { alternatives, meant: parts.map((part) => part.shown).join(" ") };
  }
  alternatives.push(...completions.map((entry) => anywhere(entry.word, qualities.completion)));
  return { alternatives, meant: null };
}

/** The words meant, best first, and what stands in for the best one. */
function correctionsBy(words: readonly VocabularyWord[], quality: number): Alternative[] {
  const [best] = words;
  const expansions = (best && synonyms.of([termOf(best.word)])) ?? [];
  return [
    ...words.map((entry, rank) => anywhere(entry.word, quality * 0.85 ** rank)),
    ...expansions.map((expansion) => ({ ...asAlternative(expansion), quality: expansion.quality * quality })),
  ];
}

function whole(terms: readonly string[]): Alternative {
  return { terms, quality: 1, headsOnly: false };
}

function anywhere(word: string, quality: number): Alternative {
  return { terms: [termOf(word)], quality, headsOnly: false };
}

function standIn(word: string, quality: number): Alternative {
  return { terms: [termOf(word)], quality, headsOnly: true };
}

function asAlternative({ terms, quality }: Expansion): Alternative {
  return { terms, quality: quality * qualities.synonym, headsOnly: true };
}
