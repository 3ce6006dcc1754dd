import type { Kysely } from "kysely";
import { type DatabaseHandle, inTransaction } from "../open.ts";
import type { Database, OfferRow } from "../schema.ts";
import { type OfferChange, updateSearchIndex } from "../search/storage/update-search-index.ts";
import { bumpDataVersion } from "./data-version.ts";
import { type OfferToSave, rowOf } from "./offer-row.ts";
import { enqueue, type OutboxEvent } from "./outbox.ts";

/** Rows of one statement: at 47 columns, well below the 32,766 parameters that SQLite takes. */
const rowsPerStatement = 250;
/** Offers whose terms are put in the search index together: it writes by blocks of row numbers. */
const offersPerIndexing = 16_384;

export interface SavedOffers {
  readonly inserted: number;
  readonly updated: number;
}

/**
 * Saves offers, new or known by (`source`, `reference`), with the search index, the data version and
 * events in the outbox: all of it, or nothing. A known offer keeps
 * its id, public id and creation; of two offers of one origin in the list, the last counts.
 */
export function saveOffers(
  database: DatabaseHandle,
  offers: readonly OfferToSave[],
  now = new Date(),
): Promise<SavedOffers> {
  return inTransaction(database, async (handle) => {
    const saved = { inserted: 0, updated: 0 };
    if (offers.length === 0) return saved;
    const version = await bumpDataVersion(handle);
    let seq = await lastSeq(handle.db);
    const distinct = [...new Map(offers.map((offer) => [originKey(offer.origin), offer])).values()];
    for (const block of parts(distinct, offersPerIndexing)) {
      const changes: OfferChange[] = [];
      const events: OutboxEvent[] = [];
      for (const batch of parts(block, rowsPerStatement)) {
        const known = await knownRows(handle.db, batch);
        const rows = batch.map((offer) => {
          const before = known.get(originKey(offer.origin));
          if (!before) return rowOf(offer, ++seq);
          const { id, publicId, createdAt } = before;
          return rowOf({ ...offer, id, publicId, createdAt }, before.seq);
        });
        await write(handle.db, rows);
        saved.updated += known.size;
        saved.inserted += rows.length - known.size;
        events.push(savedEvent(version, rows));
        changes.push(...rows.map((row) => changeOf(known.get(originKey(row)) ?? null, row)));
      }
      await updateSearchIndex(handle.db, version, changes);
      await enqueue(handle, events, now);
    }
    return saved;
  });
}

/** Tells the worker which offers were saved: `{ version, offerIds }` in the queue `offersSaved`. */
export function savedEvent(version: number, rows: readonly OfferRow[]): OutboxEvent {
  return { queue: "offersSaved", payload: { version, offerIds: rows.map(({ id }) => id) } };
}

/** What a change of row means to the search index, which holds the published offers only. */
export function changeOf(before: OfferRow | null, after: OfferRow): OfferChange {
  const published = (row: OfferRow | null) => (row?.state === "published" ? row : null);
  return { seq: after.seq, before: published(before), after: published(after) };
}

/** The version's row lock is held: nobody else takes the next numbers. */
async function lastSeq(db: Kysely<Database>): Promise<number> {
  const last = await db.selectFrom("offer").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return last?.seq ?? 0;
}

async function knownRows(
  db: Kysely<Database>,
  offers: readonly OfferToSave[],
): Promise<Map<string, OfferRow>> {
  const known = new Map<string, OfferRow>();
  for (const [source, those] of Map.groupBy(offers, ({ origin }) => origin.source)) {
    const references = those.map(({ origin }) => origin.reference);
    const rows = await db
      .selectFrom("offer")
      .selectAll()
      .where("source", "=", source)
      .where("reference", "in", references)
      .execute();
    for (const row of rows) known.set(originKey(row), row);
  }
  return known;
}

async function write(db: Kysely<Database>, rows: readonly OfferRow[]): Promise<void> {
  await db
    .insertInto("offer")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["source", "reference"]).doUpdateSet((eb) => {
        const columns = Object.keys(rows[0] ?? {}) as (keyof OfferRow)[];
        return Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)]));
      }),
    )
    .execute();
}

function originKey({ source, reference }: { readonly source: string; readonly reference: string }): string {
  return `${source} ${reference}`;
}

function* parts<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
