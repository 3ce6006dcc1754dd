import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** Whom a removal is about: the account, and the address, so that a new account with it is known again. */
interface Removed {
  readonly userId: string;
  readonly email: string;
}

/** Notes that somebody was taken out of a company by others. */
export async function noteRemoval(
  db: Kysely<Database>,
  companyId: string,
  { userId, email }: Removed,
  removedAt: Date,
): Promise<void> {
  const addressDigest = digestOf(email);
  await db
    .insertInto("companyRemoval")
    .values({ companyId, addressDigest, userId, removedAt })
    .onConflict((conflict) =>
      conflict.columns(["companyId", "addressDigest"]).doUpdateSet({ userId, removedAt }),
    )
    .execute();
}

/** Whether somebody was taken out of a company, and nobody has let them in again. */
export async function wasRemoved(
  db: Kysely<Database>,
  companyId: string,
  { userId, email }: Removed,
): Promise<boolean> {
  const removal = await db
    .selectFrom("companyRemoval")
    .select("removedAt")
    .where("companyId", "=", companyId)
    .where((eb) => eb.or([eb("userId", "=", userId), eb("addressDigest", "=", digestOf(email))]))
    .executeTakeFirst();
  return removal !== undefined;
}

/** No address outlives its account: only whoever has the address can tell that the digest is of it. */
function digestOf(email: string): string {
  return createHash("sha256").update(email.toLowerCase()).digest("hex");
}
