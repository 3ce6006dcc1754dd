import {
  type DatabaseHandle,
  enqueue,
  inTransaction,
  type LiveNews,
  saveLiveEvents,
} from "@tremplin/database";

/** The queue of the outbox that holds what open pages are told of. */
export const liveQueue = "live";

/**
 * Has the open pages of people told that something changed, once the transaction of the change is saved.
 * `runAt` for what may still be taken back.
 */
export function tellLive(handle: DatabaseHandle, news: LiveNews, now: Date, runAt = now): Promise<void> {
  const userIds = [...new Set(news.userIds)];
  if (userIds.length === 0) return Promise.resolve();
  return enqueue(handle, [{ queue: liveQueue, payload: { ...news, userIds }, runAt }], now);
}

/** Handles what `tellLive` put in the outbox. */
export function handleLive(database: DatabaseHandle, payload: object, now: Date): Promise<void> {
  // `tellLive` alone puts anything in this queue.
  return inTransaction(database, (handle) => saveLiveEvents(handle, payload as LiveNews, now));
}
