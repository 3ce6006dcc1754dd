import type { OfferFacets, SectorFacets } from "@tremplin/core/offer";
import { isLocated } from "../storage/column-page.ts";
import { squaredChord } from "../storage/earth.ts";
import type { Conditions, SearchCentre } from "./conditions.ts";
import { AgeClasses, acceptance, acceptCodes, facetsOf, Tally } from "./facets.ts";
import type { OfferColumns } from "./offer-columns.ts";
import { orderOf } from "./order.ts";
import { asksSector, keepSector } from "./sector-facets.ts";
import { Top } from "./top.ts";
import type { WordMatch } from "./word-match.ts";

/**
 * Offers kept by a search, worked out in a few passes over typed arrays. An instance is reused, so what
 * it answers holds until its next `select`.
 */
export class Selection {
  readonly #offers: OfferColumns;
  #slots = new Uint32Array(0);
  /** What the facets see of each selected offer. */
  #codes = new Uint16Array(0);
  #count = 0;
  readonly #tally = new Tally();
  /** Values of the words by slot; matches that came as lists are spread in these. */
  readonly #spread: Uint8Array[] = [];
  #values: Uint8Array[] = [];

  constructor(offers: OfferColumns) {
    this.#offers = offers;
  }

  /** Selects, and answers the facets and how many offers are kept. */
  select(conditions: Conditions): { readonly total: number; readonly facets: OfferFacets } {
    const ages = AgeClasses.for(conditions.search.sinceDays);
    this.#makeRoom();
    this.#spreadLists(conditions.words);
    this.#keepMatching(conditions.words);
    this.#keepLive(conditions.now);
    if (conditions.place) this.#keepNear(conditions.place, conditions.search.radiusKm);
    if (conditions.rome > 0) this.#keepJob(conditions.rome);
    if (conditions.communes.size > 0) this.#keepIn(conditions.communes);
    const sector = this.#keepSector(conditions, ages);
    const antennas = this.#countByAntenna(conditions, ages);
    this.#tallyAll(ages, conditions.now);
    acceptCodes(this.#tally, conditions.search, ages);
    const facets = { ...facetsOf(this.#tally, conditions.search, ages, sector), antennas };
    this.#keepAccepted(this.#tally.accepted);
    return { total: this.#count, facets };
  }

  /** Counts what the other filters keep in each territory, then keeps those of the asked one only. */
  #countByAntenna({ antennas, search, now }: Conditions, ages: AgeClasses): Record<string, number> {
    if (antennas.isNone) return {};
    const { commune } = this.#offers.all;
    const sets = antennas.sets();
    this.#tallyAll(ages, now);
    acceptCodes(this.#tally, search, ages);
    const { accepted } = this.#tally;
    for (let at = 0; at < this.#count; at += 1) {
      if (accepted[this.#codes[at] as number] === 1) sets.add(commune[this.#slots[at] as number] as number);
    }
    const isWithin = antennas.within(search.antenna);
    if (isWithin) this.#keep((slot) => isWithin(commune[slot] as number));
    return sets.counts();
  }

  /** The best of what is selected, by the order of the search: `from` and `to` are ranks. */
  best(conditions: Conditions, from: number, to: number, locatedOnly = false): number[] {
    const top = new Top(Math.min(to, this.#count));
    const columns = this.#offers.all;
    const keyOf = orderOf(this.#offers, conditions, this.#values);
    // The newest rows first: they are likely to be kept, and spare the others a place in the heap.
    for (let at = this.#count - 1; at >= 0; at -= 1) {
      const slot = this.#slots[at] as number;
      if (locatedOnly && !isLocated(columns, slot)) continue;
      const key = keyOf(slot);
      if (top.admits(key)) top.add(key, this.#offers.seqOf(slot));
    }
    return top.take().slice(from);
  }

  /** Gives the arrays of the words back; call it when all was read. */
  release(words: readonly WordMatch[]): void {
    words.forEach(({ slots }, rank) => {
      const values = this.#values[rank];
      if (!slots || !values) return;
      for (const slot of slots) values[slot] = 0;
    });
    this.#values = [];
  }

  #makeRoom(): void {
    const { slots } = this.#offers;
    if (this.#slots.length === slots) return;
    this.#slots = new Uint32Array(slots);
    this.#codes = new Uint16Array(slots);
  }

  #spreadLists(words: readonly WordMatch[]): void {
    this.#values = words.map(({ slots, values }, rank) => {
      if (!slots) return values;
      let spread = this.#spread[rank];
      if (spread?.length !== this.#offers.slots) {
        spread = new Uint8Array(this.#offers.slots);
        this.#spread[rank] = spread;
      }
      for (let at = 0; at < slots.length; at += 1) spread[slots[at] as number] = values[at] as number;
      return spread;
    });
  }

  /** Offers that match every word, from the rarest word's list when there is one, and that are live. */
  #keepMatching(words: readonly WordMatch[]): void {
    const lists = words.flatMap(({ slots }, rank) => (slots ? [{ slots, rank }] : []));
    const rarest = lists.sort((a, b) => a.slots.length - b.slots.length)[0];
    if (rarest) {
      this.#slots.set(rarest.slots);
      this.#count = rarest.slots.length;
    } else this.#takeAll(this.#values[0]);
    const taken = rarest?.rank ?? 0;
    this.#values.forEach((values, rank) => {
      if (rank !== taken) this.#keepValued(values);
    });
  }

  /** All, or those that have a word: the first pass is the longest. */
  #takeAll(values?: Uint8Array): void {
    const slots = this.#slots;
    let count = 0;
    for (let slot = 0; slot < slots.length; slot += 1) {
      slots[count] = slot;
      if (values?.[slot] !== 0) count += 1;
    }
    this.#count = count;
  }

  #keepValued(values: Uint8Array): void {
    const slots = this.#slots;
    let count = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const slot = slots[at] as number;
      slots[count] = slot;
      if (values[slot] !== 0) count += 1;
    }
    this.#count = count;
  }

  #keepLive(now: number): void {
    const { published, expires } = this.#offers.all;
    const slots = this.#slots;
    let count = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const slot = slots[at] as number;
      slots[count] = slot;
      if ((expires[slot] as number) > now && (published[slot] as number) <= now) count += 1;
    }
    this.#count = count;
  }

  #keepNear({ communes, centre }: SearchCentre, radiusKm: number): void {
    const { commune, x, y, z } = this.#offers.all;
    const [town, ...parts] = communes;
    const arrondissements = new Set(parts);
    const limit = radiusKm > 0 && centre ? squaredChord(radiusKm) : -1;
    const [cx, cy, cz] = centre ?? [0, 0, 0];
    const slots = this.#slots;
    let count = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const slot = slots[at] as number;
      slots[count] = slot;
      // One axis is enough to tell most far ones. Without coordinates all are 0: far from everywhere.
      const dz = (z[slot] as number) - cz;
      let far = dz * dz;
      if (far <= limit) {
        const dx = (x[slot] as number) - cx;
        const dy = (y[slot] as number) - cy;
        far += dx * dx + dy * dy;
      }
      // An offer of the town is near whatever its coordinates.
      const code = commune[slot] as number;
      if (far <= limit || code === town || (parts.length > 0 && arrondissements.has(code))) count += 1;
    }
    this.#count = count;
  }

  #keepJob(rome: number): void {
    const codes = this.#offers.all.rome;
    this.#keep((slot) => codes[slot] === rome);
  }

  #keepIn(communes: ReadonlySet<number>): void {
    const { commune } = this.#offers.all;
    this.#keep((slot) => communes.has(commune[slot] as number));
  }

  /**
   * Keeps what the filters of the sector let through, and counts its facets in the asked antenna alone; null on a
   * board without a sector.
   */
  #keepSector({ search, now, antennas }: Conditions, ages: AgeClasses): SectorFacets | null {
    if (!this.#offers.hasTraits && !asksSector(search)) return null;
    const { profile, published, commune } = this.#offers.all;
    const isAccepted = acceptance(search, ages);
    const isWithin = antennas.within(search.antenna) ?? (() => true);
    const { kept, facets } = keepSector(
      { slots: this.#slots, count: this.#count, columns: this.#offers.all },
      search,
      (slot) =>
        isAccepted((profile[slot] as number) | ages.codeOf(now - (published[slot] as number))) &&
        isWithin(commune[slot] as number),
    );
    this.#count = kept;
    return facets;
  }

  /** Counts the codes of what is selected so far, and notes them. */
  #tallyAll(ages: AgeClasses, now: number): void {
    const { profile, published } = this.#offers.all;
    const slots = this.#slots;
    const codes = this.#codes;
    const tally = this.#tally;
    tally.clear();
    for (let at = 0; at < this.#count; at += 1) {
      const slot = slots[at] as number;
      const code = (profile[slot] as number) | ages.codeOf(now - (published[slot] as number));
      codes[at] = code;
      tally.add(code);
    }
  }

  #keepAccepted(accepted: Uint8Array): void {
    const slots = this.#slots;
    const codes = this.#codes;
    let count = 0;
    for (let at = 0; at < this.#count; at += 1) {
      slots[count] = slots[at] as number;
      count += accepted[codes[at] as number] as number;
    }
    this.#count = count;
  }

  #keep(test: (slot: number) => boolean): void {
    let count = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const slot = this.#slots[at] as number;
      if (!test(slot)) continue;
      this.#slots[count] = slot;
      count += 1;
    }
    this.#count = count;
  }
}
