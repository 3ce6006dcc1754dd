import type { Kysely, Selectable } from "kysely";
import type { MobilePhoneTable } from "../schema/notification.ts";
import type { Database } from "../schema.ts";

export type MobilePhoneRow = Selectable<MobilePhoneTable>;

export function mobilePhoneOf(db: Kysely<Database>, userId: string): Promise<MobilePhoneRow | undefined> {
  return db.selectFrom("mobilePhone").selectAll().where("userId", "=", userId).executeTakeFirst();
}

/** Keeps a number that is to be proved, instead of any other. */
export async function saveMobilePhone(
  db: Kysely<Database>,
  row: Pick<MobilePhoneRow, "userId" | "number" | "codeDigest" | "codeEndsAt">,
): Promise<void> {
  const { userId, ...rest } = { ...row, codeAttempts: 0, verifiedAt: null };
  await db
    .insertInto("mobilePhone")
    .values({ userId, ...rest })
    .onConflict((conflict) => conflict.column("userId").doUpdateSet(rest))
    .execute();
}

/** Counts an attempt at the code of a number, and answers how many there were. */
export async function countCodeAttempt(db: Kysely<Database>, userId: string): Promise<number> {
  const row = await db
    .updateTable("mobilePhone")
    .set(({ eb }) => ({ codeAttempts: eb("codeAttempts", "+", 1) }))
    .where("userId", "=", userId)
    .returning("codeAttempts")
    .executeTakeFirst();
  return row?.codeAttempts ?? 0;
}

/** The number is theirs: the code is spent. False when it was spent, or the number changed, meanwhile. */
export async function provePhone(
  db: Kysely<Database>,
  { userId, codeDigest }: { readonly userId: string; readonly codeDigest: string },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("mobilePhone")
    .set({ verifiedAt: now, codeDigest: null, codeEndsAt: null })
    .where("userId", "=", userId)
    .where("codeDigest", "=", codeDigest)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function removeMobilePhone(db: Kysely<Database>, userId: string): Promise<void> {
  await db.deleteFrom("mobilePhone").where("userId", "=", userId).execute();
}
