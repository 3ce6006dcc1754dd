import { prefixEdits } from "@tremplin/core/text";
import { soundKey } from "./sound-key.ts";
import { wordDistance } from "./word-distance.ts";

/** Letters that two spellings of one sound may differ by in number. */
const mostSilent = 4;

/** How words sound, kept as it costs to make. */
export class Sounds {
  readonly #keys = new Map<string, string>();

  of(word: string): string {
    const kept = this.#keys.get(word);
    if (kept !== undefined) return kept;
    const key = soundKey(word);
    this.#keys.set(word, key);
    return key;
  }
}

/** A typed word that is not one, compared with those that are. */
export class Mistyped {
  readonly #word: string;
  readonly #letters: number;
  readonly #mostLetters: number;
  readonly #sound: string;
  readonly #sounds: Sounds;

  constructor(word: string, sounds: Sounds) {
    this.#word = word;
    this.#letters = lettersOf(word);
    this.#mostLetters = Math.max(4, 2 * allowedMistakes(word.length));
    this.#sound = sounds.of(word);
    this.#sounds = sounds;
  }

  /**
   * Whether a word with this set of letters may be the one: quick, and no for most. A mistake changes
   * two letters of the set at most, another spelling of a sound a few.
   */
  mayBe(letters: number): boolean {
    return countBits(this.#letters ^ letters) <= this.#mostLetters;
  }

  /**
   * How far a word is: typing mistakes, or less when it is pronounced alike, or is not finished;
   * infinity when it is another word.
   */
  distanceTo(word: string): number {
    const length = this.#word.length;
    const allowed = allowedMistakes(Math.min(length, word.length));
    // A mistake changes two letters of the set at most, another spelling of a sound a few: most words end here.
    if (countBits(this.#letters ^ lettersOf(word)) > Math.max(4, 2 * allowed))
      return Number.POSITIVE_INFINITY;
    const otherStart = this.#word[0] === word[0] ? 0 : 0.4;
    let distance = Number.POSITIVE_INFINITY;
    if (Math.abs(length - word.length) <= mostSilent) {
      const edits = wordDistance(this.#word, word, allowed);
      const heard = this.#heardEdits(word);
      const alike = edits <= 1 || (edits <= allowed && (word.length > 9 || heard <= edits));
      if (alike) distance = edits + otherStart;
      if (heard === 0) distance = Math.min(distance, 0.9 + Math.abs(length - word.length) / 20);
      if (heard === 1 && this.#sound.length > 5) distance = Math.min(distance, 1.9 + otherStart);
    }
    const unfinished = length > 4 && word.length > length && prefixEdits(this.#word, word, 1) <= 1;
    return unfinished ? Math.min(distance, 1.7 + otherStart) : distance;
  }

  /** Sounds that differ; many for words too short to be known by their sound. */
  #heardEdits(word: string): number {
    return this.#sound.length > 2 ? wordDistance(this.#sound, this.#sounds.of(word), 3) : 4;
  }
}

/** Typing mistakes that a word of this length may hold; with several, it must also sound alike. */
function allowedMistakes(length: number): number {
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
}

/** One bit for each letter of the alphabet that the word has. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits of a number are 1. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
