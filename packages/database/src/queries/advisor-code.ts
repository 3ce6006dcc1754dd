import type { Kysely, Selectable } from "kysely";
import type { RegistrationCodeTable } from "../schema/advisor.ts";
import type { Database } from "../schema.ts";

export type RegistrationCodeRow = Selectable<RegistrationCodeTable>;

export async function addCode(db: Kysely<Database>, code: RegistrationCodeRow): Promise<void> {
  await db.insertInto("registrationCode").values(code).execute();
}

/** The codes of an advisor that did not end long ago, the last first. */
export function codesOf(
  db: Kysely<Database>,
  advisorId: string,
  endedAfter: Date,
): Promise<RegistrationCodeRow[]> {
  return db
    .selectFrom("registrationCode")
    .selectAll()
    .where("advisorId", "=", advisorId)
    .where("expiresAt", ">", endedAfter)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .execute();
}

/** A code by its digest, good or not. */
export function codeByDigest(db: Kysely<Database>, digest: string): Promise<RegistrationCodeRow | undefined> {
  return db.selectFrom("registrationCode").selectAll().where("digest", "=", digest).executeTakeFirst();
}

/** Counts one use of a code that is good; false when it was spent or taken back meanwhile. */
export async function spendCode(db: Kysely<Database>, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("registrationCode")
    .set((eb) => ({ uses: eb("uses", "+", 1) }))
    .where("id", "=", id)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", now)
    .whereRef("uses", "<", "mostUses")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes back a code of one's own; false when it is not, or was already. */
export async function revokeCode(
  db: Kysely<Database>,
  id: string,
  advisorId: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("registrationCode")
    .set({ revokedAt: now })
    .where("id", "=", id)
    .where("advisorId", "=", advisorId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
