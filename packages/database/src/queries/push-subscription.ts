import type { Kysely, Selectable } from "kysely";
import type { PushSubscriptionTable } from "../schema/notification.ts";
import type { Database } from "../schema.ts";

export type PushSubscriptionRow = Selectable<PushSubscriptionTable>;

/** Keeps a browser that lets itself be told: it is of whoever said so last. */
export async function savePushSubscription(db: Kysely<Database>, row: PushSubscriptionRow): Promise<void> {
  const { id, endpoint, ...rest } = row;
  await db
    .insertInto("pushSubscription")
    .values(row)
    .onConflict((conflict) => conflict.column("endpoint").doUpdateSet(rest))
    .execute();
}

/** The browsers of somebody, the oldest first. */
export function pushSubscriptionsOf(db: Kysely<Database>, userId: string): Promise<PushSubscriptionRow[]> {
  return db
    .selectFrom("pushSubscription")
    .selectAll()
    .where("userId", "=", userId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export function pushSubscriptionById(
  db: Kysely<Database>,
  id: string,
): Promise<PushSubscriptionRow | undefined> {
  return db.selectFrom("pushSubscription").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Forgets a browser; only one of somebody's when they are given. */
export async function removePushSubscription(
  db: Kysely<Database>,
  id: string,
  userId?: string,
): Promise<void> {
  let query = db.deleteFrom("pushSubscription").where("id", "=", id);
  if (userId !== undefined) query = query.where("userId", "=", userId);
  await query.execute();
}
