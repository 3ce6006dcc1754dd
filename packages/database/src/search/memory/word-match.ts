import type { Alternative } from "../language/alternatives.ts";
import { pageBits, pageRows } from "../storage/column-page.ts";
import { blockSize, unpack } from "../storage/container.ts";
import { strengths } from "../storage/offer-terms.ts";
import type { OfferColumns } from "./offer-columns.ts";

/** A packed block of postings, as the database keeps it. */
export interface Posting {
  readonly strength: number;
  readonly block: number;
  readonly seqs: Uint8Array;
}

/** How well each offer satisfies a word of a search: 1 to 255, by slot. */
export interface WordMatch {
  readonly count: number;
  /** The slots that match when they are few; `values` then goes with them. Null: one value for every slot. */
  readonly slots: Uint32Array | null;
  readonly values: Uint8Array;
}

/** What the place where a term stands is worth, of 255. */
const weights: Readonly<Record<number, number>> = {
  [strengths.head]: 240,
  [strengths.title]: 192,
  [strengths.keyword]: 120,
  [strengths.text]: 48,
};
/** What each further alternative adds that an offer satisfies as well. */
const evidence = 2;
const most = 255;

/** Below this share of all slots a match is kept as a list. */
const fewShare = 1 / 16;

/** Works out matches; keeps the arrays that this needs. */
export class WordMatcher {
  readonly #columns: OfferColumns;
  #values = new Uint8Array(0);
  #partial = new Uint8Array(0);
  #hits = new Uint8Array(0);
  #touched = new Uint32Array(0);
  #partialTouched = new Uint32Array(0);
  readonly #places = new Uint16Array(blockSize);
  readonly #found = new Uint32Array(blockSize);
  readonly #slotsOfBlock = new Map<number, Int32Array>();

  constructor(columns: OfferColumns) {
    this.#columns = columns;
  }

  /** The best alternative counts, and a little each other one. `postings` holds those of every term that has any. */
  match(alternatives: readonly Alternative[], postings: ReadonlyMap<string, readonly Posting[]>): WordMatch {
    this.#makeRoom();
    let count = 0;
    for (const alternative of alternatives) {
      const [only, ...more] = alternative.terms;
      if (only !== undefined && more.length === 0) {
        count = this.#raiseTerm(postings.get(only) ?? [], alternative, count);
      } else if (alternative.terms.every((term) => postings.has(term))) {
        count = this.#raiseAll(alternative, postings, count);
      }
    }
    return this.#take(count);
  }

  #raiseTerm(postings: readonly Posting[], { quality, headsOnly }: Alternative, from: number): number {
    let count = from;
    for (const posting of postings) {
      if (headsOnly && posting.strength === strengths.text) continue;
      const value = Math.max(1, Math.round((weights[posting.strength] as number) * quality));
      const found = this.#slotsOf(posting);
      for (let at = 0; at < found; at += 1) {
        const slot = this.#found[at] as number;
        const before = this.#values[slot] as number;
        if (before === 0) {
          this.#touched[count] = slot;
          count += 1;
          this.#values[slot] = value;
        } else this.#values[slot] = Math.min(most, Math.max(before, value) + evidence);
      }
    }
    return count;
  }

  /** Offers that have all the terms, worth what their weakest one is. */
  #raiseAll(
    { terms, quality, headsOnly }: Alternative,
    postings: ReadonlyMap<string, readonly Posting[]>,
    from: number,
  ): number {
    let partialCount = 0;
    terms.forEach((term, rank) => {
      for (const posting of postings.get(term) ?? []) {
        if (headsOnly && posting.strength === strengths.text) continue;
        const value = weights[posting.strength] as number;
        const found = this.#slotsOf(posting);
        for (let at = 0; at < found; at += 1) {
          const slot = this.#found[at] as number;
          if (this.#hits[slot] !== rank) continue;
          this.#hits[slot] = rank + 1;
          if (rank === 0) {
            this.#partialTouched[partialCount] = slot;
            partialCount += 1;
            this.#partial[slot] = value;
          } else if (value < (this.#partial[slot] as number)) this.#partial[slot] = value;
        }
      }
    });
    let count = from;
    for (let at = 0; at < partialCount; at += 1) {
      const slot = this.#partialTouched[at] as number;
      const whole = this.#hits[slot] === terms.length;
      this.#hits[slot] = 0;
      if (!whole) continue;
      const value = Math.max(1, Math.round((this.#partial[slot] as number) * quality));
      const before = this.#values[slot] as number;
      if (before === 0) {
        this.#touched[count] = slot;
        count += 1;
        this.#values[slot] = value;
      } else this.#values[slot] = Math.min(most, Math.max(before, value) + evidence);
    }
    return count;
  }

  /** Puts the slots of a posting in `#found` and answers how many. */
  #slotsOf({ block, seqs }: Posting): number {
    const places = unpack(seqs, this.#places);
    const firstSlots = this.#firstSlots(block);
    let count = 0;
    for (let at = 0; at < places; at += 1) {
      const place = this.#places[at] as number;
      const first = firstSlots[place >> pageBits] as number;
      this.#found[count] = first + (place & (pageRows - 1));
      // A page that came after the columns were read is not known yet.
      if (first >= 0) count += 1;
    }
    return count;
  }

  #firstSlots(block: number): Int32Array {
    const known = this.#slotsOfBlock.get(block) ?? this.#columns.slotsOfBlock(block);
    this.#slotsOfBlock.set(block, known);
    return known;
  }

  #take(count: number): WordMatch {
    if (count < this.#values.length * fewShare) {
      const slots = this.#touched.slice(0, count);
      const values = new Uint8Array(count);
      for (let at = 0; at < count; at += 1) {
        values[at] = this.#values[slots[at] as number] as number;
        this.#values[slots[at] as number] = 0;
      }
      return { count, slots, values };
    }
    const values = this.#values.slice();
    this.#values.fill(0);
    return { count, slots: null, values };
  }

  #makeRoom(): void {
    const { slots } = this.#columns;
    if (this.#values.length === slots) return;
    this.#slotsOfBlock.clear();
    this.#values = new Uint8Array(slots);
    this.#partial = new Uint8Array(slots);
    this.#hits = new Uint8Array(slots);
    this.#touched = new Uint32Array(slots);
    this.#partialTouched = new Uint32Array(slots);
  }
}
