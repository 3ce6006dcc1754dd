import { prefixEdits } from "@tremplin/core/text";
import { soundKey } from "./sound-key.ts";
import { withoutGender } from "./term-of.ts";
import { wordDistance } from "./word-distance.ts";

/** A word of the offers, folded, and how many have it: see `searchWord`. */
export interface VocabularyWord {
  readonly word: string;
  readonly shown: string;
  readonly heads: number;
  readonly texts: number;
}

/** Words of texts only are taken for what was meant when at least so many offers have them. */
const leastTexts = 3;

/** Endings that make jobs, trades and actions of one root. */
const suffix =
  /(?:ation|ateur|atrice|ement|erie|eries|eur|eurs|euse|euses|age|ages|ier|iers|iere|ieres|ure|ures|iste|istes|isme|ant|ante|er)$/;

/** The words of all offers in memory: for beginnings of words, and for what a mistyped word meant. */
export class Vocabulary {
  /** Sorted by word. */
  #words: VocabularyWord[] = [];
  /** What a correction compares, made when one is first asked for. */
  #candidates: readonly Candidate[] | null = null;

  /** Takes over new and changed words. */
  update(changed: readonly VocabularyWord[]): void {
    if (changed.length === 0) return;
    const fresh = new Map(changed.map((entry) => [entry.word, entry]));
    this.#words = [...this.#words.filter(({ word }) => !fresh.has(word)), ...fresh.values()]
      .filter(({ heads, texts }) => heads + texts > 0)
      .sort((a, b) => (a.word < b.word ? -1 : 1));
    this.#candidates = null;
  }

  get size(): number {
    return this.#words.length;
  }

  find(word: string): VocabularyWord | null {
    const entry = this.#words[this.#firstFrom(word)];
    return entry?.word === word ? entry : null;
  }

  /** Words that begin so, apart from that word itself: those of titles and keywords first, the most used first. */
  startingWith(beginning: string, most: number): VocabularyWord[] {
    const found: VocabularyWord[] = [];
    for (let at = this.#firstFrom(beginning); at < this.#words.length; at += 1) {
      const entry = this.#words[at] as VocabularyWord;
      if (!entry.word.startsWith(beginning)) break;
      if (entry.word !== beginning) found.push(entry);
    }
    return found.sort((a, b) => b.heads - a.heads || b.texts - a.texts).slice(0, most);
  }

  /** Words of titles and keywords that share the root of this one: "plâtrier" for "plâtrerie". */
  relatives(word: string, leastRoot: number, most: number): VocabularyWord[] {
    const root = word.replace(suffix, "");
    if (root === word || root.length < leastRoot) return [];
    return this.startingWith(root, most).filter(({ heads }) => heads > 0);
  }

  /**
   * The words that a mistyped one may have meant, likeliest first: few typing mistakes apart, or
   * pronounced alike; common words and words of titles win over rare ones.
   */
  near(typed: string, most: number): VocabularyWord[] {
    if (typed.length < 4) return [];
    this.#candidates ??= this.#words
      .filter(
        ({ word, heads, texts }) => word.length > 2 && !/\d/.test(word) && (heads > 0 || texts >= leastTexts),
      )
      .map((entry) => ({ entry, letters: lettersOf(entry.word), sound: soundKey(entry.word) }));
    const mistyped = { word: typed, letters: lettersOf(typed), sound: soundKey(typed) };
    const male = withoutGender(typed);
    const forms = [mistyped];
    if (male !== typed) forms.push({ word: male, letters: lettersOf(male), sound: soundKey(male) });
    const ranked: { entry: VocabularyWord; rank: number }[] = [];
    for (const candidate of this.#candidates) {
      if (candidate.entry.word === typed) continue;
      const cost = Math.min(...forms.map((form) => costOf(form, candidate)));
      if (cost === Number.POSITIVE_INFINITY) continue;
      const { heads, texts } = candidate.entry;
      ranked.push({ entry: candidate.entry, rank: cost - 0.15 * Math.log10(1 + 3 * heads + texts) });
    }
    ranked.sort((a, b) => a.rank - b.rank);
    const best = ranked[0]?.rank ?? 0;
    return ranked
      .filter(({ rank }) => rank - best < 0.6)
      .slice(0, most)
      .map(({ entry }) => entry);
  }

  /** Two words of titles that were typed as one ("aidesoignante"); null when there are none. */
  split(typed: string): readonly [VocabularyWord, VocabularyWord] | null {
    let best: readonly [VocabularyWord, VocabularyWord] | null = null;
    let bestHeads = 0;
    for (let at = 3; at <= typed.length - 3; at += 1) {
      const first = this.find(typed.slice(0, at));
      const second = this.find(typed.slice(at));
      const heads = Math.min(first?.heads ?? 0, second?.heads ?? 0);
      if (first && second && heads > bestHeads) {
        best = [first, second];
        bestHeads = heads;
      }
    }
    return best;
  }

  /** Where the word is, or would be. */
  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] as VocabularyWord).word < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Spelling {
  readonly word: string;
  /** One bit for each letter of the alphabet that the word has. */
  readonly letters: number;
  readonly sound: string;
}

interface Candidate {
  readonly entry: VocabularyWord;
  readonly letters: number;
  readonly sound: string;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Typing mistakes that a word of this length may hold; with many, it must also sound alike. */
function allowedMistakes(length: number): number {
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
}

/** How far a typed word is from a candidate; infinity when they are different words. */
function costOf(typed: Spelling, { entry: { word }, letters, sound }: Candidate): number {
  // Each mistake changes at most two letters of the set: most candidates end here.
  const differing = countBits(typed.letters ^ letters);
  if (differing > 7) return Number.POSITIVE_INFINITY;
  const allowed = allowedMistakes(Math.min(typed.word.length, word.length));
  const otherStart = typed.word[0] === word[0] ? 0 : 0.4;
  const soundEdits = typed.sound.length > 2 ? wordDistance(typed.sound, sound, 3) : 4;
  let cost = Number.POSITIVE_INFINITY;
  if (differing <= 2 * allowed) {
    const edits = wordDistance(typed.word, word, allowed);
    if (edits <= 1 || (edits <= allowed && (word.length > 9 || soundEdits <= edits)))
      cost = edits + otherStart;
  }
  if (soundEdits === 0) cost = Math.min(cost, 0.9 + Math.abs(typed.word.length - word.length) / 20);
  else if (soundEdits === 1 && typed.sound.length > 5) cost = Math.min(cost, 1.9 + otherStart);
  if (typed.word.length > 4 && word.length > typed.word.length && differing <= 7) {
    // Mistyped and not finished: "plonbi".
    if (prefixEdits(typed.word, word, 1) <= 1) cost = Math.min(cost, 1.7 + otherStart);
  }
  return cost;
}
