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

/** Letters that two spellings of one sound may differ by in number. */
const mostSilent = 4;

/** Words of texts only are taken for what was meant when at least so many offers have them. */
const leastTexts = 3;

/** Endings that make jobs, trades and actions of one root. */
const suffix =
  /(?:ation|ateur|atrice|ement|erie|eries|eur|eurs|euse|euses|age|ages|ier|iers|iere|ieres|ure|ures|iste|istes|isme|ant|ante|er)$/;

/** The words of all offers in memory: for beginnings of words, and for what a mistyped word meant. */
export class Vocabulary {
  /** Sorted by word. */
  #words: VocabularyWord[] = [];
  /** What corrections compare, by word: kept over updates, as sounds cost to make. */
  readonly #spellings = new Map<string, Spelling>();

  /** Takes over new and changed words. */
  update(changed: readonly VocabularyWord[]): void {
    if (changed.length === 0) return;
    const fresh = new Map(changed.map((entry) => [entry.word, entry]));
    this.#words = [...this.#words.filter(({ word }) => !fresh.has(word)), ...fresh.values()]
      .filter(({ heads, texts }) => heads + texts > 0)
      .sort((a, b) => (a.word < b.word ? -1 : 1));
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
    const mistyped = spellingOf(typed);
    const male = withoutGender(typed);
    const forms = [mistyped];
    if (male !== typed) forms.push(spellingOf(male));
    const ranked: { entry: VocabularyWord; rank: number }[] = [];
    for (const entry of this.#words) {
      if (entry.word === typed || (entry.heads === 0 && entry.texts < leastTexts)) continue;
      const spelling = this.#spelling(entry.word);
      const cost = Math.min(...forms.map((form) => costOf(form, spelling)));
      if (cost === Number.POSITIVE_INFINITY) continue;
      ranked.push({ entry, rank: cost - 0.15 * Math.log10(1 + 3 * entry.heads + entry.texts) });
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

  #spelling(word: string): Spelling {
    const kept = this.#spellings.get(word);
    if (kept) return kept;
    const made = spellingOf(word);
    this.#spellings.set(word, made);
    return made;
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

/** A word with what tells quickly that another is not like it. */
interface Spelling {
  readonly word: string;
  /** One bit for each letter of the alphabet that the word has. */
  readonly letters: number;
  /** Empty until it is first asked for. */
  sound: string;
}

function spellingOf(word: string): Spelling {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return { word, letters, sound: "" };
}

function soundOf(spelling: Spelling): string {
  spelling.sound ||= soundKey(spelling.word);
  return spelling.sound;
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

/** How far a typed word is from another; infinity when they are not the same word. */
function costOf(typed: Spelling, other: Spelling): number {
  const { word } = other;
  const allowed = allowedMistakes(Math.min(typed.word.length, word.length));
  // Each mistake changes at most two letters of the set, other spellings of a sound a few: most words end here.
  if (countBits(typed.letters ^ other.letters) > Math.max(4, 2 * allowed)) return Number.POSITIVE_INFINITY;
  const otherStart = typed.word[0] === word[0] ? 0 : 0.4;
  let cost = Number.POSITIVE_INFINITY;
  if (Math.abs(typed.word.length - word.length) <= mostSilent) {
    const sound = soundOf(typed);
    const soundEdits = sound.length > 2 ? wordDistance(sound, soundOf(other), 3) : 4;
    const edits = wordDistance(typed.word, word, allowed);
    if (edits <= 1 || (edits <= allowed && (word.length > 9 || soundEdits <= edits)))
      cost = edits + otherStart;
    if (soundEdits === 0) cost = Math.min(cost, 0.9 + Math.abs(typed.word.length - word.length) / 20);
    else if (soundEdits === 1 && sound.length > 5) cost = Math.min(cost, 1.9 + otherStart);
  }
  // Mistyped and not finished: "plonbi".
  const unfinished = typed.word.length > 4 && word.length > typed.word.length;
  if (unfinished && prefixEdits(typed.word, word, 1) <= 1) cost = Math.min(cost, 1.7 + otherStart);
  return cost;
}
