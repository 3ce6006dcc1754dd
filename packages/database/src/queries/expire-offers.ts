import type { Kysely } from "kysely";
import { type DatabaseHandle, inTransaction } from "../open.ts";
import type { Database } from "../schema.ts";
import { updateSearchIndex } from "../search/storage/update-search-index.ts";
import { bumpDataVersion } from "./data-version.ts";
import { enqueue } from "./outbox.ts";
import { changeOf, savedEvent } from "./save-offers.ts";

/** Offers handled in one transaction, so that other writes are not kept waiting. */
const batch = 1000;

/**
 * Gives the state `expired` to the published offers whose end has come, and answers how many. The
 * public sees them end on time without this: an offer is live only before its `expiresAt`.
 */
export async function expireOffers(database: DatabaseHandle, now: Date): Promise<number> {
  let expired = 0;
  for (;;) {
    const count = await expireBatch(database, now);
    expired += count;
    if (count < batch) return expired;
  }
}

async function expireBatch(database: DatabaseHandle, now: Date): Promise<number> {
  const any = await due(database.db, now).select("seq").limit(1).executeTakeFirst();
  if (!any) return 0;
  return inTransaction(database, async (handle) => {
    // The version first: its lock keeps the rows read next from changing meanwhile.
    const version = await bumpDataVersion(handle);
    const rows = await due(handle.db, now).selectAll().limit(batch).execute();
    const change = { state: "expired", updatedAt: now } as const;
    const seqs = rows.map(({ seq }) => seq);
    await handle.db.updateTable("offer").set(change).where("seq", "in", seqs).execute();
    const changes = rows.map((row) => changeOf(row, { ...row, ...change }));
    await updateSearchIndex(handle.db, version, changes);
    await enqueue(handle, [savedEvent(version, rows)], now);
    return rows.length;
  });
}

function due(db: Kysely<Database>, now: Date) {
  return db.selectFrom("offer").where("state", "=", "published").where("expiresAt", "<=", now);
}
