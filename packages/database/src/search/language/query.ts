import { fold } from "@tremplin/core/text";
import { type Strength, strengths } from "../storage/offer-terms.ts";
import { besideWords, idleWords } from "./stop-words.ts";
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
const mostCompletions = 24;
/** Roots this long tell more than a likeness of spelling; shorter ones less. */
const longRoot = 5;
const shortRoot = 4;
const looseRoot = 3;
const qualities = {
  figurative: 0.7,
  part: 0.9,
  synonym: 0.8,
  completion: 0.7,
  correction: 0.75,
  relative: 0.55,
  doubt: 0.45,
} as const;

/** What the index knows, by which a search is understood. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** The strongest place where an offer has each typed term; absent when none has it. */
  readonly known: ReadonlyMap<string, Strength>;
}

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
    if (idleWords.has(word) || isAge(tokens, at)) {
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

/** "16 ans": who searches, not what; "2 ans" of experience says something of the job. */
function isAge(tokens: readonly string[], at: number): boolean {
  const number = (word: string | undefined) => word !== undefined && /^[12]\d$/.test(word);
  const years = (word: string | undefined) => word === "ans" || word === "an";
  return (
    (number(tokens[at]) && years(tokens[at + 1])) ||
    (years(tokens[at]) && number(tokens[at - 1])) ||
    /^[12]\dans$/.test(tokens[at] ?? "")
  );
}

interface Spelling {
  readonly word: string;
  readonly shown: string;
}

/** A typed word, or the one it was most likely meant to be when neither offers nor everyday words know it. */
function spellingOf(word: string, { vocabulary, known }: Knowledge): Spelling {
  if (known.has(termOf(word)) || synonyms.parts.find(word)) return { word, shown: word };
  const [meant] = synonyms.parts.near(word, 1);
  return meant ?? vocabulary.near(word, 1)[0] ?? { word, shown: word };
}

interface Expression {
  /** Number of words. */
  readonly length: number;
  readonly alternatives: readonly Alternative[];
}

/** The longest known expression of two words or more that begins here, or two words that titles write as one. */
function expressionAt(tokens: readonly Spelling[], at: number, vocabulary: Vocabulary): Expression | null {
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

interface UnderstoodWord {
  readonly sure: boolean;
  readonly alternatives: readonly Alternative[];
  /** What a mistyped word was taken for; null when it was taken as it is. */
  readonly meant: string | null;
}

function understandWord(word: string, { vocabulary, known }: Knowledge, loose: boolean): UnderstoodWord {
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

/** What stands in for a word that was itself guessed. */
function explained(word: string, quality: number): Alternative[] {
  return (synonyms.of([termOf(word)]) ?? []).map((expansion) => {
    const alternative = asAlternative(expansion);
    return { ...alternative, quality: alternative.quality * quality };
  });
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

/** What stands in for an expression; a part of it ("nuit" of "travail de nuit") nearly says the same, anywhere. */
function forExpression(typed: readonly string[]): (expansion: Expansion) => Alternative {
  return (expansion) => {
    const isPart = expansion.terms.every((term) => typed.includes(term));
    if (!isPart) return asAlternative(expansion);
    return { terms: expansion.terms, quality: qualities.part, headsOnly: false };
  };
}

function asAlternative({ terms, quality }: Expansion): Alternative {
  return { terms, quality: quality * qualities.synonym, headsOnly: true };
}
