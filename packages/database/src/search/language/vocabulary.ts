import { lettersOf, Mistyped, Sounds } from "./mistyped.ts";
import { withoutGender } from "./term-of.ts";

/** A word of the offers, folded, and how many have it: see `searchWord`. */
export interface VocabularyWord {
  readonly word: string;
  readonly shown: string;
  readonly heads: number;
  readonly texts: number;
}

/** Words of texts only are taken for what was meant when at least so many offers have them. */
const leastTexts = 3;
/** Shorter words are like too many others. */
const leastNear = 4;
const mostNear = 5;
const keptNear = 1000;

/** Endings that make jobs, trades and actions of one root. */
const suffix =
  /(?:ation|ateur|atrice|ement|erie|eries|eur|eurs|euse|euses|age|ages|ier|iers|iere|ieres|ure|ures|iste|istes|isme|ant|ante|er)$/;

function isUsed({ heads, texts }: VocabularyWord): boolean {
  return heads + texts > 0;
}

/** The words of all offers in memory: for beginnings of words, and for what a mistyped word meant. */
export class Vocabulary {
  /** Sorted by word. */
  #words: VocabularyWord[] = [];
  /** The letters of each word, as `lettersOf` tells them. */
  #letters = new Int32Array(0);
  readonly #sounds = new Sounds();
  readonly #near = new Map<string, readonly VocabularyWord[]>();

  /** Takes over new and changed words. */
  update(changed: readonly VocabularyWord[]): void {
    const unplaced: VocabularyWord[] = [];
    for (const entry of changed) {
      const at = this.#firstFrom(entry.word);
      const isKept = this.#words[at]?.word === entry.word;
      if (isKept && isUsed(entry)) this.#words[at] = entry;
      else if (isKept || isUsed(entry)) unplaced.push(entry);
    }
    this.#near.clear();
    if (unplaced.length > 0) this.#place(unplaced);
  }

  /** Puts new words in their places, and takes those away that no offer has any more. */
  #place(words: readonly VocabularyWord[]): void {
    const fresh = new Map(words.map((entry) => [entry.word, entry]));
    const kept = this.#words.filter(({ word }) => !fresh.has(word));
    const added = [...fresh.values()].filter(isUsed).sort((a, b) => (a.word < b.word ? -1 : 1));
    const merged: VocabularyWord[] = [];
    let next = 0;
    for (const entry of kept) {
      for (let other = added[next]; other && other.word < entry.word; other = added[next]) {
        merged.push(other);
        next += 1;
      }
      merged.push(entry);
    }
    this.#words = [...merged, ...added.slice(next)];
    this.#letters = Int32Array.from(this.#words, ({ word }) => lettersOf(word));
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
  near(typed: string, most: number): readonly VocabularyWord[] {
    const known = this.#near.get(typed) ?? this.#findNear(typed);
    if (this.#near.size >= keptNear) this.#near.clear();
    this.#near.set(typed, known);
    return known.slice(0, most);
  }

  #findNear(typed: string): VocabularyWord[] {
    if (typed.length < leastNear) return [];
    const forms = [...new Set([typed, withoutGender(typed)])].map((form) => new Mistyped(form, this.#sounds));
    const ranked: { entry: VocabularyWord; rank: number }[] = [];
    for (let at = 0; at < this.#words.length; at += 1) {
      const letters = this.#letters[at] as number;
      if (!forms.some((form) => form.mayBe(letters))) continue;
      const entry = this.#words[at] as VocabularyWord;
      if (entry.word === typed || (entry.heads === 0 && entry.texts < leastTexts)) continue;
      const distance = Math.min(...forms.map((form) => form.distanceTo(entry.word)));
      if (distance === Number.POSITIVE_INFINITY) continue;
      ranked.push({ entry, rank: distance - 0.15 * Math.log10(1 + 3 * entry.heads + entry.texts) });
    }
    ranked.sort((a, b) => a.rank - b.rank);
    const best = ranked[0]?.rank ?? 0;
    return ranked
      .filter(({ rank }) => rank - best < 0.6)
      .slice(0, mostNear)
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
