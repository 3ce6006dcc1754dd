import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";

/** Somebody as a service elsewhere knows them. */
export interface Identity {
  /** The service, by its short name in the instance. */
  readonly providerId: string;
  /** What the service calls them, and which service it is by its address: names alone are used twice. */
  readonly accountId: string;
}

/** Whose account an identity has opened; null when it has opened none. */
export async function userOfIdentity(
  db: Kysely<Database>,
  { providerId, accountId }: Identity,
): Promise<string | null> {
  const found = await db
    .selectFrom("account")
    .select("userId")
    .where("providerId", "=", providerId)
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return found?.userId ?? null;
}

/** Lets an identity open an account from now on. One that opens another's already stays as it is. */
export async function linkIdentity(
  { db }: DatabaseHandle,
  { id, userId, providerId, accountId }: Identity & { readonly id: string; readonly userId: string },
  now: Date,
): Promise<void> {
  await db
    .insertInto("account")
    .values({ id, userId, providerId, accountId, createdAt: now, updatedAt: now })
    .onConflict((conflict) => conflict.columns(["providerId", "accountId"]).doNothing())
    .execute();
}

/** The services elsewhere that open an account. */
export async function servicesOf(db: Kysely<Database>, userId: string): Promise<string[]> {
  const found = await db
    .selectFrom("account")
    .select("providerId")
    .distinct()
    .where("userId", "=", userId)
    .where("providerId", "!=", "credential")
    .orderBy("providerId")
    .execute();
  return found.map(({ providerId }) => providerId);
}

/** A service does not open an account any more. Answers whether it did. */
export async function unlinkService(
  db: Kysely<Database>,
  userId: string,
  providerId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("account")
    .where("userId", "=", userId)
    .where("providerId", "=", providerId)
    .where("providerId", "!=", "credential")
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Keeps with a session, sealed, from where it came. */
export async function keepOrigin(db: Kysely<Database>, sessionId: string, cameBy: string): Promise<void> {
  await db.updateTable("session").set({ cameBy }).where("id", "=", sessionId).execute();
}

/** From where a session came, sealed as it was kept; null for one that began here. */
export async function originOfSession(db: Kysely<Database>, sessionId: string): Promise<string | null> {
  const found = await db
    .selectFrom("session")
    .select("cameBy")
    .where("id", "=", sessionId)
    .executeTakeFirst();
  return found?.cameBy ?? null;
}
