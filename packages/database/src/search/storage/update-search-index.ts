import type { Kysely } from "kysely";
import type { Database, OfferRow } from "../../schema.ts";
import { pageBits, pageRows, readPage, setRow, writePage } from "./column-page.ts";
import { blockBits, blockSize } from "./container.ts";
import { companyTerm, eachWord, offerTexts, strengths } from "./offer-terms.ts";
import { PostingChanges } from "./posting-changes.ts";
import { WordChanges } from "./word-changes.ts";

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
  await writeColumns(db, version, changes);
  const words = new WordChanges();
  for (const [block, offers] of Map.groupBy(changes, ({ seq }) => seq >> blockBits)) {
    const postings = new PostingChanges(block);
    for (const { seq, before, after } of offers) {
      const place = seq & (blockSize - 1);
      if (before) count(before, place, -1, postings, words);
      if (after) count(after, place, 1, postings, words);
    }
    await postings.write(db);
  }
  await words.write(db, version);
}

/** Adds the words of an offer (`step` 1) or takes them away (-1). */
function count(
  offer: OfferRow,
  place: number,
  step: 1 | -1,
  postings: PostingChanges,
  words: WordChanges,
): void {
  const texts = offerTexts(offer);
  postings.begin(place, step);
  words.begin(step);
  eachWord(texts, (word, strength) => {
    // A word told before stood in a stronger place; so did its term.
    const counted = words.count(word, strength);
    if (counted) postings.add(counted.term, strength);
  });
  // A confidential offer (without a name) must not be found by its employer.
  if (offer.companyId && offer.companyName !== null) {
    postings.add(companyTerm(offer.companyId), strengths.keyword);
  }
  if (step > 0) words.learnAccents(texts);
}

async function writeColumns(
  db: Kysely<Database>,
  version: number,
  changes: readonly OfferChange[],
): Promise<void> {
  for (const [page, rows] of Map.groupBy(changes, ({ seq }) => seq >> pageBits)) {
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
