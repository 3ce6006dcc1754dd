import type { Kysely } from "kysely";
import { type DatabaseHandle, inTransaction } from "../open.ts";
import type { AccountTable } from "../schema/account.ts";
import type { Database } from "../schema.ts";

/** better-auth's name for a sign-in by password. */
const providerId = "credential";

/** The hash of somebody's password; null when they have none. */
export async function passwordOf(db: Kysely<Database>, userId: string): Promise<string | null> {
  const found = await db
    .selectFrom("account")
    .select("password")
    .where("userId", "=", userId)
    .where("providerId", "=", providerId)
    .executeTakeFirst();
  return found?.password ?? null;
}

/** Sets or changes somebody's password, given as its hash. */
export function savePassword(
  database: DatabaseHandle,
  { id, userId, password }: Pick<AccountTable, "id" | "userId"> & { readonly password: string },
  now: Date,
): Promise<void> {
  return inTransaction(database, async ({ db }) => {
    await removePassword(db, userId);
    const row = { id, accountId: userId, providerId, userId, password, createdAt: now, updatedAt: now };
    await db.insertInto("account").values(row).execute();
  });
}

/** From now on they sign in by a link. */
export async function removePassword(db: Kysely<Database>, userId: string): Promise<void> {
  await db.deleteFrom("account").where("userId", "=", userId).where("providerId", "=", providerId).execute();
}
