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

/** Forgets the browser in which somebody signs out: that of the session, and that of an address, if it is theirs. */
export async function removePushOfBrowser(
  db: Kysely<Database>,
  userId: string,
  { sessionId, endpoint }: { readonly sessionId: string; readonly endpoint: string },
): Promise<void> {
  await db
    .deleteFrom("pushSubscription")
    .where("userId", "=", userId)
    .where((eb) => eb.or([eb("sessionId", "=", sessionId), eb("endpoint", "=", endpoint)]))
    .execute();
}

/** Forgets the browsers of somebody, but that of one session if they keep it. */
export async function removePushElsewhere(
  db: Kysely<Database>,
  userId: string,
  except: string | null,
): Promise<void> {
  await db
    .deleteFrom("pushSubscription")
    .where("userId", "=", userId)
    .$if(except !== null, (query) => query.where("sessionId", "!=", except ?? ""))
    .execute();
}
