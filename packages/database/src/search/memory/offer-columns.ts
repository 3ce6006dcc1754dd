import { type Columns, columnsOf, isLocated, pageBits, pageRows, readPage } from "../storage/column-page.ts";
import { blockBits } from "../storage/container.ts";
import { kmOfSquaredChord, type UnitVector } from "../storage/earth.ts";

const rowMask = pageRows - 1;
const pagesOfBlock = 1 << (blockBits - pageBits);

/**
 * The columns of all live offers in memory, by slot. Slots follow the row numbers page by page, and
 * pages that hold no offer take no room: old row numbers cost nothing.
 */
export class OfferColumns {
  #columns: Columns = columnsOf(0);
  /** The first slot of each page. */
  readonly #slotOfPage = new Map<number, number>();
  /** The page that each run of `pageRows` slots stands for. */
  readonly #pages: number[] = [];

  /** Whether an offer tells anything of a sector; boards without one are spared its facets. */
  hasTraits = false;

  get all(): Columns {
    return this.#columns;
  }

  /** Slots in use, with or without an offer. */
  get slots(): number {
    return this.#pages.length * pageRows;
  }

  /** The first slot of each page of a block of row numbers; -1 for those without offers. */
  slotsOfBlock(block: number): Int32Array {
    return Int32Array.from(
      { length: pagesOfBlock },
      (_, at) => this.#slotOfPage.get(block * pagesOfBlock + at) ?? -1,
    );
  }

  slotOf(seq: number): number | null {
    const first = this.#slotOfPage.get(seq >> pageBits);
    return first === undefined ? null : first + (seq & rowMask);
  }

  seqOf(slot: number): number {
    return ((this.#pages[slot >> pageBits] as number) << pageBits) | (slot & rowMask);
  }

  /** Km from a point to a slot; far from everywhere (a third of the globe) for an offer without coordinates. */
  distancesFrom([cx, cy, cz]: UnitVector): (slot: number) => number {
    const { x, y, z } = this.#columns;
    return (slot) => {
      const dx = (x[slot] as number) - cx;
      const dy = (y[slot] as number) - cy;
      const dz = (z[slot] as number) - cz;
      return kmOfSquaredChord(dx * dx + dy * dy + dz * dz);
    };
  }

  /** Km to an offer, one decimal; null without a point to start from, or when the offer has none. */
  kmTo(seq: number, from: UnitVector | null): number | null {
    const slot = this.slotOf(seq);
    if (!from || slot === null || !isLocated(this.#columns, slot)) return null;
    return Math.round(this.distancesFrom(from)(slot) * 10) / 10;
  }

  /** Takes over pages of the database, new or changed. */
  load(pages: readonly { readonly page: number; readonly data: Uint8Array }[]): void {
    this.#makeRoom(pages.filter(({ data }) => data.length > 0).map(({ page }) => page));
    for (const { page, data } of pages) {
      const first = this.#slotOfPage.get(page);
      if (first === undefined) continue;
      const from = readPage(data);
      for (const name of Object.keys(from) as (keyof Columns)[]) this.#columns[name].set(from[name], first);
      this.hasTraits ||= from.traits.some((code) => code !== 0) || from.family.some((code) => code !== 0);
    }
  }

  #makeRoom(pages: readonly number[]): void {
    const added = pages.filter((page) => !this.#slotOfPage.has(page)).sort((a, b) => a - b);
    if (added.length === 0) return;
    for (const page of added) {
      this.#slotOfPage.set(page, this.slots);
      this.#pages.push(page);
    }
    const before = this.#columns;
    this.#columns = columnsOf(this.slots);
    for (const name of Object.keys(before) as (keyof Columns)[]) this.#columns[name].set(before[name]);
  }
}
