import { unprovedDays } from "@tremplin/core/account";
import { deleteUnproved, enqueue, inTransaction, storageKeysOf, unprovedSince } from "@tremplin/database";
import type { Context } from "./context.ts";
import { fileRemovalQueue } from "./routers/cv/own-data.ts";

const dayMs = 86_400_000;

/**
 * Removes the accounts that somebody made with an address which nobody proved to be theirs within `unprovedDays`,
 * with their files. Nobody is written to: the address may be a stranger's. Answers how many went.
 */
export async function removeUnprovedAccounts({
  database,
  now,
}: Pick<Context, "database" | "now">): Promise<number> {
  const before = new Date(now().getTime() - unprovedDays * dayMs);
  let removed = 0;
  for (const account of await unprovedSince(database.db, before)) {
    const isGone = await inTransaction(database, async (handle) => {
      const keys = await storageKeysOf(handle.db, account.id);
      if (!(await deleteUnproved(handle, account))) return false;
      if (keys.length > 0) await enqueue(handle, [{ queue: fileRemovalQueue, payload: { keys } }], now());
      return true;
    });
    if (isGone) removed += 1;
  }
  return removed;
}
