import { allowedEdits, prefixEdits } from "../text/edit-distance.ts";
import { placeLines, withoutLinks } from "./place-words.ts";

/** How a typed name meets one of the indexed names. */
export interface NameMatch {
  /** Position of the name in the list given. */
  readonly id: number;
  /** The first typed word is at the beginning of the name, small words aside. */
  readonly begins: boolean;
  /** Every typed word is a whole word of the name. */
  readonly wholeWords: boolean;
  /** The name holds nothing more than what was typed. */
  readonly complete: boolean;
  /** Typing mistakes forgiven. */
  readonly edits: number;
}

const separator = "\n";
const lineEnd = 10;
const space = 32;
/** Letters, digits and "nothing". */
const alphabet = 37;

/**
 * Finds names by the beginnings of any of their words, in any order.
 *
 * All names lie in one flat string; a table groups the positions of their words by the first two
 * letters, so a search looks at a few thousand words at most. That takes a tenth of the memory and of
 * the building time of a map of words, and no sorting.
 */
export class NameIndex {
  readonly #text: string;
  /** Where each name starts; one more entry closes the last. */
  readonly #starts: Int32Array;
  /** Which letters each name has, one bit each: most names are too far from a typed word at a glance. */
  readonly #letters: Int32Array;
  readonly #wordAt: Int32Array;
  readonly #wordOf: Int32Array;
  /** Where the words of each pair of first letters start in the two tables above. */
  readonly #buckets: Int32Array;

  constructor(names: readonly string[]) {
    this.#text = separator + placeLines(names) + separator;
    this.#starts = new Int32Array(names.length + 1);
    this.#letters = new Int32Array(names.length);
    this.#buckets = new Int32Array(alphabet * alphabet + 1);

    let wordCount = 0;
    this.#eachWord((bucket) => {
      this.#buckets[bucket + 1] = (this.#buckets[bucket + 1] as number) + 1;
      wordCount += 1;
    });
    for (let bucket = 1; bucket < this.#buckets.length; bucket += 1) {
      this.#buckets[bucket] = (this.#buckets[bucket] as number) + (this.#buckets[bucket - 1] as number);
    }
    this.#wordAt = new Int32Array(wordCount);
    this.#wordOf = new Int32Array(wordCount);
    const next = this.#buckets.slice();
    this.#eachWord((bucket, at, id) => {
      const slot = next[bucket] as number;
      next[bucket] = slot + 1;
      this.#wordAt[slot] = at;
      this.#wordOf[slot] = id;
    });
  }

  /** Walks the text once, noting where names start and which letters they have. */
  #eachWord(visit: (bucket: number, at: number, id: number) => void): void {
    let id = -1;
    let letters = 0;
    let before = 0;
    for (let at = 0; at < this.#text.length; at += 1) {
      const here = code(this.#text.charCodeAt(at));
      if (here > 0) {
        if (here <= 26) letters |= 1 << (here - 1);
        if (before === 0) visit(here * alphabet + code(this.#text.charCodeAt(at + 1)), at, id);
      } else if (this.#text.charCodeAt(at) === lineEnd) {
        if (id >= 0) this.#letters[id] = letters;
        letters = 0;
        id += 1;
        this.#starts[id] = at + 1;
      }
      before = here;
    }
  }

  /** Calls `found` once for each name in which every word begins a word. */
  find(typed: readonly string[], found: (match: NameMatch) => void): void {
    const [first] = withoutLinks(typed);
    const words = longestFirst(typed);
    const rarest = this.#rarest(words);
    if (rarest === null) return;
    let previous = -1;
    for (let slot = rarest.from; slot < rarest.to; slot += 1) {
      const id = this.#wordOf[slot] as number;
      if (id === previous || !this.#text.startsWith(rarest.word, this.#wordAt[slot] as number)) continue;
      const match = this.#match(id, words, first, false);
      if (match === null) continue;
      previous = id;
      found(match);
    }
  }

  /** The same with a few typing mistakes: one in a word of four letters, two from eight on. */
  findMistyped(typed: readonly string[], found: (match: NameMatch) => void): void {
    const [first] = withoutLinks(typed);
    const words = longestFirst(typed);
    const wanted = lettersOf(words.join(" "));
    let allowed = 0;
    for (const word of words) allowed += allowedEdits(word.length);
    if (allowed === 0) return;
    for (let id = 0; id < this.#letters.length; id += 1) {
      if (bitCount(wanted & ~(this.#letters[id] as number)) > allowed) continue;
      const match = this.#match(id, words, first, true);
      if (match !== null) found(match);
    }
  }

  /** The word whose first two letters begin the fewest words, and where these are in the tables. */
  #rarest(words: readonly string[]): { word: string; from: number; to: number } | null {
    let rarest: { word: string; from: number; to: number } | null = null;
    for (const word of words) {
      const first = code(word.charCodeAt(0)) * alphabet;
      const second = word.length > 1 ? code(word.charCodeAt(1)) : null;
      const from = this.#buckets[first + (second ?? 0)] as number;
      const to = this.#buckets[first + (second === null ? alphabet : second + 1)] as number;
      if (rarest === null || to - from < rarest.to - rarest.from) rarest = { word, from, to };
    }
    return rarest;
  }

  /** `first` is the first typed of `words`; the longest come before, as they tell names apart. */
  #match(
    id: number,
    words: readonly string[],
    first: string | undefined,
    mistyped: boolean,
  ): NameMatch | null {
    const start = this.#startOf(id);
    const end = this.#endOf(id);
    let begins = false;
    let wholeWords = true;
    let edits = 0;
    let length = words.length - 1;
    for (const word of words) {
      length += word.length;
      let at = this.#wordStarting(word, start, end);
      if (at < 0) {
        wholeWords = false;
        if (!mistyped) return null;
        const most = allowedEdits(word.length);
        if (most === 0) return null;
        let least = most + 1;
        for (let from = start; from < end; from = this.#nextWord(from, end)) {
          if (!this.#maybeMistyped(word, from)) continue;
          const here = prefixEdits(word, this.#text, most, from, end);
          if (here < least) {
            least = here;
            at = from;
          }
        }
        if (least > most) return null;
        edits += least;
      } else if (at + word.length < end && this.#text[at + word.length] !== " ") {
        wholeWords = false;
      }
      if (word === first) begins = at === start;
    }
    return { id, begins, wholeWords, complete: Math.abs(end - start - length) <= edits, edits };
  }

  /** Where a whole-word or partial `word` starts a word of the name; the whole word if there is one. */
  #wordStarting(word: string, start: number, end: number): number {
    let partial = -1;
    for (let at = start; at < end; at = this.#nextWord(at, end)) {
      if (!this.#text.startsWith(word, at) || at + word.length > end) continue;
      if (at + word.length === end || this.#text[at + word.length] === " ") return at;
      if (partial < 0) partial = at;
    }
    return partial;
  }

  /** A first letter is forgotten, doubled or swapped, hardly ever another: most words need no closer look. */
  #maybeMistyped(typed: string, at: number): boolean {
    const first = this.#text.charCodeAt(at);
    return (
      typed.charCodeAt(0) === first ||
      typed.charCodeAt(1) === first ||
      typed.charCodeAt(0) === this.#text.charCodeAt(at + 1)
    );
  }

  #startOf(id: number): number {
    return this.#starts[id] as number;
  }

  #endOf(id: number): number {
    return (this.#starts[id + 1] as number) - 1;
  }

  #nextWord(at: number, end: number): number {
    let next = at;
    while (next < end && this.#text.charCodeAt(next) !== space) next += 1;
    return next + 1;
  }
}

function longestFirst(typed: readonly string[]): string[] {
  return withoutLinks(typed).toSorted((a, b) => b.length - a.length);
}

/** 1 to 26 for a letter, 27 to 36 for a digit, 0 for what ends a word. */
function code(character: number): number {
  if (character >= 97 && character <= 122) return character - 96;
  if (character >= 48 && character <= 57) return character - 21;
  return 0;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
