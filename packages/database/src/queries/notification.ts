import { getRandomValues } from "node:crypto";
import type { Channel } from "@tremplin/core/notification";
import { uuidv7 } from "@tremplin/core/shared";
import type { Kysely, Selectable } from "kysely";
import type { NotificationTable } from "../schema/notification.ts";
import type { Database } from "../schema.ts";

export type NotificationRow = Selectable<NotificationTable>;

/** Keeps what somebody is told, and answers its id; null when a notification of its key is there already. */
export async function addNotification(
  db: Kysely<Database>,
  row: Omit<NotificationRow, "id" | "readAt">,
): Promise<string | null> {
  const id = uuidv7(row.at, (bytes) => getRandomValues(new Uint8Array(bytes)));
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("notification")
    .values({ ...row, id, readAt: null })
    .onConflict((conflict) => conflict.column("dedupeKey").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n ? id : null;
}

export function notificationById(db: Kysely<Database>, id: string): Promise<NotificationRow | undefined> {
  return db.selectFrom("notification").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Whether anybody was told of something, by the beginning of its keys (ids and instants: no wildcard in it). */
export async function wasNotified(db: Kysely<Database>, keyPrefix: string): Promise<boolean> {
  const row = await db
    .selectFrom("notification")
    .select("id")
    .where("dedupeKey", "like", `${keyPrefix}%`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What somebody has in their list, the latest first. */
export function notificationsOf(
  db: Kysely<Database>,
  userId: string,
  { now, limit, offset }: { readonly now: Date; readonly limit: number; readonly offset: number },
): Promise<NotificationRow[]> {
  return listed(db, userId, now)
    .selectAll()
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many notifications somebody has in their list, and how many of them are unread. */
export async function countNotifications(
  db: Kysely<Database>,
  userId: string,
  now: Date,
): Promise<{ readonly all: number; readonly unread: number }> {
  const { all, read } = await listed(db, userId, now)
    .select(({ fn }) => [fn.countAll<number>().as("all"), fn.count<number>("readAt").as("read")])
    .executeTakeFirstOrThrow();
  return { all: Number(all), unread: Number(all) - Number(read) };
}

function listed(db: Kysely<Database>, userId: string, now: Date) {
  return db
    .selectFrom("notification")
    .where("userId", "=", userId)
    .where("isListed", "=", true)
    .where("at", "<=", now);
}

/** Marks somebody's notifications as read: one, those that lead to a page, or all. Answers how many were unread. */
export async function markNotificationsRead(
  db: Kysely<Database>,
  userId: string,
  which: { readonly id: string } | { readonly page: string } | "all",
  now: Date,
): Promise<number> {
  let query = db
    .updateTable("notification")
    .set({ readAt: now })
    .where("userId", "=", userId)
    .where("readAt", "is", null)
    .where("at", "<=", now);
  if (which !== "all" && "id" in which) query = query.where("id", "=", which.id);
  if (which !== "all" && "page" in which) query = query.where("page", "=", which.page);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}

/** All that somebody was told, for themselves. */
export function allNotificationsOf(db: Kysely<Database>, userId: string) {
  return db
    .selectFrom("notification")
    .select(["kind", "event", "values", "page", "at", "readAt"])
    .where("userId", "=", userId)
    .orderBy("at")
    .execute();
}

/** A way by which a notification goes out, and when; sent when it is put in the queue of its channel within this transaction. */
export interface NewDelivery {
  readonly notificationId: string;
  readonly channel: Channel;
  readonly target: string;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
}

export async function addDeliveries(db: Kysely<Database>, rows: readonly NewDelivery[]): Promise<void> {
  if (rows.length === 0) return;
  await db.insertInto("notificationDelivery").values(rows).execute();
}

type DeliveryKey = Pick<NewDelivery, "notificationId" | "channel" | "target">;

/** Takes a delivery to send it: false when somebody did, or does, or when it was due before `oldest` and is of no use. */
export async function takeDelivery(
  db: Kysely<Database>,
  key: DeliveryKey,
  { now, oldest }: { readonly now: Date; readonly oldest: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("notificationDelivery")
    .set({ sentAt: now })
    .where("notificationId", "=", key.notificationId)
    .where("channel", "=", key.channel)
    .where("target", "=", key.target)
    .where("sentAt", "is", null)
    .where("dueAt", ">=", oldest)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many text messages went to somebody from an instant on. */
export async function countSmsSince(db: Kysely<Database>, userId: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom("notificationDelivery")
    .innerJoin("notification", "notification.id", "notificationDelivery.notificationId")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("notification.userId", "=", userId)
    .where("channel", "=", "sms")
    .where("sentAt", ">=", since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Gives a delivery back that is known not to have gone out: it is tried again. */
export async function giveDeliveryBack(db: Kysely<Database>, key: DeliveryKey): Promise<void> {
  await db
    .updateTable("notificationDelivery")
    .set({ sentAt: null })
    .where("notificationId", "=", key.notificationId)
    .where("channel", "=", key.channel)
    .where("target", "=", key.target)
    .execute();
}

/** Takes a delivery away that will not go out. */
export async function dropDelivery(db: Kysely<Database>, key: DeliveryKey): Promise<void> {
  await db
    .deleteFrom("notificationDelivery")
    .where("notificationId", "=", key.notificationId)
    .where("channel", "=", key.channel)
    .where("target", "=", key.target)
    .execute();
}

/** Those for whom a mail of the day is due. */
export async function dueDigests(db: Kysely<Database>, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("notificationDelivery")
    .innerJoin("notification", "notification.id", "notificationDelivery.notificationId")
    .select("notification.userId")
    .distinct()
    .where("channel", "=", "mail")
    .where("sentAt", "is", null)
    .where("dueAt", "<=", now)
    .limit(limit)
    .execute();
  return rows.map(({ userId }) => userId);
}

/**
 * Takes all that waits for somebody's mail of the day, within the transaction that orders it, the oldest first: who
 * asks at the same time waits, and finds nothing.
 */
export async function takeDigest(
  db: Kysely<Database>,
  userId: string,
  now: Date,
): Promise<NotificationRow[]> {
  await db.updateTable("user").set({ id: userId }).where("id", "=", userId).execute();
  const taken = await db
    .updateTable("notificationDelivery")
    .set({ sentAt: now })
    .where("channel", "=", "mail")
    .where("sentAt", "is", null)
    // What waits for tomorrow only because it came in the last minute goes with the others.
    .where("notificationId", "in", (eb) =>
      eb.selectFrom("notification").select("id").where("userId", "=", userId).where("at", "<=", now),
    )
    .returning("notificationId")
    .execute();
  if (taken.length === 0) return [];
  const ids = taken.map(({ notificationId }) => notificationId);
  return db
    .selectFrom("notification")
    .selectAll()
    .where("id", "in", ids)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

/** Takes back what nobody has been told yet, by the beginning of its keys: an act that was undone. */
export async function dropNotifications(db: Kysely<Database>, keyPrefix: string, now: Date): Promise<void> {
  await db
    .deleteFrom("notification")
    .where("dedupeKey", "like", `${keyPrefix}%`)
    .where("at", ">", now)
    .execute();
}

/** Forgets notifications of before an instant, read or not. */
export async function forgetNotifications(db: Kysely<Database>, before: Date): Promise<void> {
  await db.deleteFrom("notification").where("at", "<", before).execute();
}
