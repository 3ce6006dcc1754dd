import { getRandomValues } from "node:crypto";
import { uuidv7 } from "@tremplin/core/shared";
import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database, OutboxTable } from "../schema.ts";

export interface OutboxEvent {
  readonly queue: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** An event of a key that was ever put in is not put in again. */
  readonly dedupeKey?: string;
  /** Not before this instant; at once when absent. */
  readonly runAt?: Date;
}

/** An event that is being handled: until its lease ends nobody else gets it. */
export type ClaimedEvent = Pick<Selectable<OutboxTable>, "id" | "queue" | "payload" | "attempts">;

/** Puts events in the outbox, within the transaction of the change that they tell. */
export async function enqueue(
  { db, dialect }: DatabaseHandle,
  events: readonly OutboxEvent[],
  now = new Date(),
): Promise<void> {
  if (events.length === 0) return;
  await db
    .insertInto("outbox")
    .values(
      events.map(({ queue, payload, dedupeKey = null, runAt = now }) => ({
        id: uuidv7(now, (bytes) => getRandomValues(new Uint8Array(bytes))),
        queue,
        payload,
        dedupeKey,
        runAt,
        attempts: 0,
        createdAt: now,
      })),
    )
    .onConflict((conflict) => conflict.column("dedupeKey").doNothing())
    .execute();
  await dialect.notices.send(db, "outbox");
}

export interface ClaimOptions {
  readonly queue: string;
  /** At most so many events. */
  readonly limit: number;
  /** For how long they are ours: the time to handle them all, amply. */
  readonly leaseSeconds: number;
}

/**
 * Takes the events of a queue that are due, the oldest first. Two that claim at once never get the
 * same; an event whose handler died comes back when its lease ends.
 */
export async function claim(
  { db, dialect }: DatabaseHandle,
  { queue, limit, leaseSeconds }: ClaimOptions,
  now = new Date(),
): Promise<ClaimedEvent[]> {
  const due = db
    .selectFrom("outbox")
    .select("id")
    .where("queue", "=", queue)
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("runAt", "<=", now)
    .where((eb) => eb.or([eb("lockedUntil", "is", null), eb("lockedUntil", "<=", now)]))
    .orderBy("runAt")
    .orderBy("id")
    .limit(limit);
  const claimed = await db
    .updateTable("outbox")
    .set((eb) => ({
      lockedUntil: new Date(now.getTime() + leaseSeconds * 1000),
      attempts: eb("attempts", "+", 1),
    }))
    .where("id", "in", dialect.skipLocked(due))
    .returning(["id", "queue", "payload", "attempts", "runAt"])
    .execute();
  return claimed
    .sort((a, b) => a.runAt.getTime() - b.runAt.getTime() || (a.id < b.id ? -1 : 1))
    .map(({ runAt, ...event }) => event);
}

/**
 * Says that an event was handled. Of its payload only what names it stays (`kind`, `to`): a mail that is
 * sent has links in its values that let their bearer in, and nothing needs them any more.
 */
export async function done(
  db: Kysely<Database>,
  { id, payload: { kind, to } }: Pick<ClaimedEvent, "id" | "payload">,
  now = new Date(),
): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ doneAt: now, lockedUntil: null, lastError: null, payload: { kind, to } })
    .where("id", "=", id)
    .execute();
}

/** Puts back an event that could not be handled: it is tried again after {@link retryDelay}. */
export async function fail(
  db: Kysely<Database>,
  { id, attempts }: Pick<ClaimedEvent, "id" | "attempts">,
  error: string,
  now = new Date(),
): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ lockedUntil: null, lastError: error, runAt: new Date(now.getTime() + retryDelay(attempts)) })
    .where("id", "=", id)
    .execute();
}

/** Gives an event up: only an administrator has it tried again. */
export async function giveUp(
  db: Kysely<Database>,
  id: string,
  error: string,
  now = new Date(),
): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ lockedUntil: null, lastError: error, failedAt: now })
    .where("id", "=", id)
    .execute();
}

/** Forgets the events, of all queues or of one, that were handled before an instant, and answers how many. */
export async function forgetDone(db: Kysely<Database>, before: Date, queue?: string): Promise<number> {
  let query = db.deleteFrom("outbox").where("doneAt", "<", before);
  if (queue !== undefined) query = query.where("queue", "=", queue);
  const { numDeletedRows } = await query.executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets the events of a queue that were given up before an instant, and answers what they held. */
export async function forgetGivenUp(
  db: Kysely<Database>,
  queue: string,
  before: Date,
): Promise<OutboxEvent["payload"][]> {
  const gone = await db
    .deleteFrom("outbox")
    .where("queue", "=", queue)
    .where("failedAt", "<", before)
    .returning("payload")
    .execute();
  return gone.map(({ payload }) => payload);
}

/** Milliseconds to wait after so many attempts: 30 s, then twice as long each time, up to 6 hours. */
export function retryDelay(attempts: number): number {
  return Math.min(30_000 * 2 ** (attempts - 1), 6 * 3_600_000);
}
