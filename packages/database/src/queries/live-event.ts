import type { LiveChange } from "@tremplin/core/live";
import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { LiveEventTable } from "../schema/live.ts";
import type { Database } from "../schema.ts";

export type LiveEventRow = Selectable<LiveEventTable>;

/** A change, and those who are told of it. */
export interface LiveNews extends LiveChange {
  readonly userIds: readonly string[];
}

/**
 * Saves what people are to be told, within a transaction that does nothing after it: the counter is held until
 * its end, so that whoever has read up to a number has missed none before it. People who are gone are passed over.
 */
export async function saveLiveEvents(
  { db, dialect }: DatabaseHandle,
  { kind, subject, userIds }: LiveNews,
  at: Date,
): Promise<void> {
  if (userIds.length === 0) return;
  const people = await db.selectFrom("user").select("id").where("id", "in", userIds).orderBy("id").execute();
  if (people.length === 0) return;
  const { seq: last } = await db
    .updateTable("liveCounter")
    .set(({ eb }) => ({ seq: eb("seq", "+", people.length) }))
    .returning("seq")
    .executeTakeFirstOrThrow();
  const first = Number(last) - people.length + 1;
  await db
    .insertInto("liveEvent")
    .values(people.map(({ id }, rank) => ({ seq: first + rank, userId: id, kind, subject, at })))
    .execute();
  await dialect.notices.send(db, "live");
}

/** The number of the last live event that was ever saved. */
export async function lastLiveSeq(db: Kysely<Database>): Promise<number> {
  const { seq } = await db.selectFrom("liveCounter").select("seq").executeTakeFirstOrThrow();
  return Number(seq);
}

/** The live events after a number, everybody's or one person's, in order. */
export async function liveEventsAfter(
  db: Kysely<Database>,
  { seq, userId, limit }: { readonly seq: number; readonly userId?: string; readonly limit: number },
): Promise<LiveEventRow[]> {
  let query = db.selectFrom("liveEvent").selectAll().where("seq", ">", seq);
  if (userId !== undefined) query = query.where("userId", "=", userId);
  const rows = await query.orderBy("seq").limit(limit).execute();
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** Whether all that was saved after a number is still there: else who was cut off must ask for everything anew. */
export async function hasLiveEventsSince(db: Kysely<Database>, seq: number): Promise<boolean> {
  const last = await lastLiveSeq(db);
  if (seq >= last) return seq === last;
  const row = await db
    .selectFrom("liveEvent")
    .select(({ fn }) => fn.min("seq").as("first"))
    .executeTakeFirst();
  return row?.first !== null && row?.first !== undefined && Number(row.first) <= seq + 1;
}

/** Forgets what was told before an instant. */
export async function forgetLiveEvents(db: Kysely<Database>, before: Date): Promise<void> {
  await db.deleteFrom("liveEvent").where("at", "<", before).execute();
}
