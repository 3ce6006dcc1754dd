import type { Kysely } from "kysely";
import type { Database } from "../../schema.ts";
import { chunks } from "./chunks.ts";
import { change } from "./container.ts";
import { type Strength, strengths } from "./offer-terms.ts";

/** Places of the block where a term comes or goes, at one strength. */
interface PlaceChanges {
  readonly added: number[];
  readonly removed: number[];
}

class TermChanges {
  /** By strength. */
  readonly places: (PlaceChanges | undefined)[] = [];
  /** The offer that was counted last: a term counts once in each, where it is strongest. */
  offer = 0;
}

/** What changes in the postings of one block, gathered so that each packed row is written once. */
export class PostingChanges {
  readonly #block: number;
  readonly #terms = new Map<string, TermChanges>();
  #offer = 0;
  #place = 0;
  #step: 1 | -1 = 1;

  constructor(block: number) {
    this.#block = block;
  }

  /** From here on, terms are those of the offer at a place of the block, added or taken away. */
  begin(place: number, step: 1 | -1): void {
    this.#offer += 1;
    this.#place = place;
    this.#step = step;
  }

  /** Counts a term, told in its strongest place first. */
  add(term: string, strength: Strength): void {
    let changes = this.#terms.get(term);
    if (!changes) {
      changes = new TermChanges();
      this.#terms.set(term, changes);
    }
    if (changes.offer === this.#offer) return;
    changes.offer = this.#offer;
    const places = changes.places[strength] ?? { added: [], removed: [] };
    changes.places[strength] = places;
    if (this.#step < 0) places.removed.push(this.#place);
    // What goes and comes back with the same offer does not change.
    else if (places.removed.at(-1) === this.#place) places.removed.pop();
    else places.added.push(this.#place);
  }

  async write(db: Kysely<Database>): Promise<void> {
    for (const strength of Object.values(strengths)) {
      const changed = [...this.#terms].flatMap(([term, { places }]) => {
        const those = places[strength];
        return those && those.added.length + those.removed.length > 0 ? [[term, those] as const] : [];
      });
      for (const part of chunks(changed)) await this.#write(db, strength, new Map(part));
    }
  }

  async #write(
    db: Kysely<Database>,
    strength: Strength,
    terms: ReadonlyMap<string, PlaceChanges>,
  ): Promise<void> {
    const block = this.#block;
    const kept = await db
      .selectFrom("searchPosting")
      .select(["term", "seqs"])
      .where("strength", "=", strength)
      .where("block", "=", block)
      .where("term", "in", [...terms.keys()])
      .execute();
    const packed = new Map(kept.map(({ term, seqs }) => [term, seqs]));
    const written: { term: string; strength: number; block: number; seqs: Buffer }[] = [];
    const emptied: string[] = [];
    for (const [term, { added, removed }] of terms) {
      const seqs = change(packed.get(term) ?? null, added, removed);
      if (seqs) written.push({ term, strength, block, seqs });
      else emptied.push(term);
    }
    if (written.length > 0) {
      await db
        .insertInto("searchPosting")
        .values(written)
        .onConflict((conflict) =>
          conflict
            .columns(["term", "strength", "block"])
            .doUpdateSet((row) => ({ seqs: row.ref("excluded.seqs") })),
        )
        .execute();
    }
    if (emptied.length > 0) {
      await db
        .deleteFrom("searchPosting")
        .where("strength", "=", strength)
        .where("block", "=", block)
        .where("term", "in", emptied)
        .execute();
    }
  }
}
