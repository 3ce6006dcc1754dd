import type { Kysely } from "kysely";
import type { Database, OfferRow } from "../schema.ts";
import { chunks } from "./chunks.ts";
import { pageBits, pageRows, readPage, setRow, writePage } from "./column-page.ts";
import { blockBits, blockSize, change } from "./container.ts";
import { type OfferTerms, offerTerms, type Strength } from "./offer-terms.ts";

/** An offer that appears on the board (`after`), leaves it (`before`), or changes (both). */
export interface OfferChange {
  readonly seq: number;
  /** The row as it was if it was published, null otherwise. */
  readonly before: OfferRow | null;
  /** The row as it is if it is published, null otherwise. */
  readonly after: OfferRow | null;
}

/**
 * Brings the search index up to date with offers that were just written, within their transaction.
 * `version` is the data version of that transaction, raised before: on PostgreSQL its row lock makes
 * writers take turns, which the packed rows need. Many offers at a time cost far less each.
 */
export async function updateSearchIndex(
  db: Kysely<Database>,
  version: number,
  changes: readonly OfferChange[],
): Promise<void> {
  const postings = new PostingChanges();
  const words = new WordChanges();
  for (const { seq, before, after } of changes) {
    const old = before && offerTerms(before);
    const fresh = after && offerTerms(after, words.accents);
    postings.add(seq, old, fresh);
    words.add(old, fresh);
  }
  await writeColumns(db, version, changes);
  await postings.write(db);
  await words.write(db, version);
}

async function writeColumns(
  db: Kysely<Database>,
  version: number,
  changes: readonly OfferChange[],
): Promise<void> {
  const byPage = Map.groupBy(changes, ({ seq }) => seq >> pageBits);
  for (const [page, rows] of byPage) {
    const kept = await db
      .selectFrom("searchColumn")
      .select("data")
      .where("page", "=", page)
      .executeTakeFirst();
    const columns = readPage(kept?.data);
    for (const { seq, after } of rows) setRow(columns, seq & (pageRows - 1), after);
    await db
      .insertInto("searchColumn")
      .values({ page, version, data: writePage(columns) })
      .onConflict((conflict) =>
        conflict.column("page").doUpdateSet((row) => ({
          version: row.ref("excluded.version"),
          data: row.ref("excluded.data"),
        })),
      )
      .execute();
  }
}

/** The value of a key, made when it is first asked for. */
function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const kept = map.get(key);
  if (kept !== undefined) return kept;
  const made = make();
  map.set(key, made);
  return made;
}

interface PlaceChanges {
  readonly added: number[];
  readonly removed: number[];
}

/** What changes in the postings, gathered by block and strength so that each packed row is written once. */
class PostingChanges {
  readonly #groups = new Map<number, Map<string, PlaceChanges>>();

  add(seq: number, before: OfferTerms | null, after: OfferTerms | null): void {
    if (before) {
      for (const [term, strength] of before.terms) {
        if (after?.terms.get(term) !== strength)
          this.#of(seq, term, strength).removed.push(seq & (blockSize - 1));
      }
    }
    if (after) {
      for (const [term, strength] of after.terms) {
        if (before?.terms.get(term) !== strength)
          this.#of(seq, term, strength).added.push(seq & (blockSize - 1));
      }
    }
  }

  async write(db: Kysely<Database>): Promise<void> {
    for (const [group, terms] of this.#groups) {
      for (const part of chunks([...terms])) await writePostings(db, group >> 2, group & 3, new Map(part));
    }
  }

  #of(seq: number, term: string, strength: Strength): PlaceChanges {
    const group = ((seq >> blockBits) << 2) | strength;
    const terms = entry(this.#groups, group, () => new Map<string, PlaceChanges>());
    return entry(terms, term, () => ({ added: [], removed: [] }));
  }
}

async function writePostings(
  db: Kysely<Database>,
  block: number,
  strength: number,
  terms: ReadonlyMap<string, PlaceChanges>,
): Promise<void> {
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

/** What changes in the list of words. */
class WordChanges {
  readonly accents = new Map<string, string>();
  readonly #heads = new Map<string, number>();
  readonly #texts = new Map<string, number>();

  add(before: OfferTerms | null, after: OfferTerms | null): void {
    for (const [terms, step] of [
      [before, -1],
      [after, 1],
    ] as const) {
      if (!terms) continue;
      for (const word of terms.heads) this.#heads.set(word, (this.#heads.get(word) ?? 0) + step);
      for (const word of terms.texts) this.#texts.set(word, (this.#texts.get(word) ?? 0) + step);
    }
  }

  async write(db: Kysely<Database>, version: number): Promise<void> {
    const words = new Set([...this.#heads.keys(), ...this.#texts.keys()]);
    const rows = [...words].flatMap((word) => {
      const heads = this.#heads.get(word) ?? 0;
      const texts = this.#texts.get(word) ?? 0;
      if (heads === 0 && texts === 0) return [];
      return [{ word, shown: this.accents.get(word) ?? word, heads, texts, version }];
    });
    for (const part of chunks(rows)) {
      await db
        .insertInto("searchWord")
        .values(part)
        .onConflict((conflict) =>
          conflict.column("word").doUpdateSet((row) => ({
            // The accented spelling wins over the bare one of a title in capitals.
            shown: row
              .case()
              .when("searchWord.shown", "=", row.ref("searchWord.word"))
              .then(row.ref("excluded.shown"))
              .else(row.ref("searchWord.shown"))
              .end(),
            heads: row("searchWord.heads", "+", row.ref("excluded.heads")),
            texts: row("searchWord.texts", "+", row.ref("excluded.texts")),
            version: row.ref("excluded.version"),
          })),
        )
        .execute();
    }
  }
}
