import { type Columns, columnsOf, isLocated, pageBits, readPage } from "./column-page.ts";
import { blockBits, blockSize } from "./container.ts";
import { kmOfSquaredChord, type UnitVector } from "./earth.ts";

/**
 * The columns of all live offers in memory, by slot. Slots follow the row numbers block by block, and
 * blocks that hold no offer take no room: old row numbers cost nothing.
 */
export class OfferColumns {
  #columns: Columns = columnsOf(0);
  /** The first slot of each block of row numbers. */
  readonly #slotOfBlock = new Map<number, number>();
  /** The block that each run of `blockSize` slots stands for. */
  readonly #blocks: number[] = [];

  get all(): Columns {
    return this.#columns;
  }

  /** Slots in use, with or without an offer. */
  get slots(): number {
    return this.#blocks.length * blockSize;
  }

  /** The first slot of a block of row numbers; null when none of its offers is live. */
  slotOfBlock(block: number): number | null {
    return this.#slotOfBlock.get(block) ?? null;
  }

  slotOf(seq: number): number | null {
    const first = this.#slotOfBlock.get(seq >> blockBits);
    return first === undefined ? null : first + (seq & (blockSize - 1));
  }

  seqOf(slot: number): number {
    return ((this.#blocks[slot >> blockBits] as number) << blockBits) | (slot & (blockSize - 1));
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
    const blockOf = (page: number) => page >> (blockBits - pageBits);
    this.#addBlocks(new Set(pages.filter(({ data }) => data.length > 0).map(({ page }) => blockOf(page))));
    for (const { page, data } of pages) {
      const first = this.#slotOfBlock.get(blockOf(page));
      if (first === undefined) continue;
      const at = first + (page << pageBits) - (blockOf(page) << blockBits);
      const from = readPage(data);
      for (const name of Object.keys(from) as (keyof Columns)[]) this.#columns[name].set(from[name], at);
    }
  }

  #addBlocks(blocks: ReadonlySet<number>): void {
    const added = [...blocks].filter((block) => !this.#slotOfBlock.has(block)).sort((a, b) => a - b);
    for (const block of added) {
      this.#slotOfBlock.set(block, this.slots);
      this.#blocks.push(block);
    }
    if (added.length > 0) this.#grow();
  }

  #grow(): void {
    const before = this.#columns;
    this.#columns = columnsOf(this.slots);
    for (const name of Object.keys(before) as (keyof Columns)[]) this.#columns[name].set(before[name]);
  }
}
