import type { Guards } from "@tremplin/core/account";
import { type Kysely, type Selectable, sql } from "kysely";
import { type DatabaseHandle, inTransaction } from "../open.ts";
import type { TwoFactorTable } from "../schema/account.ts";
import type { Database } from "../schema.ts";

export type TwoStep = Selectable<TwoFactorTable>;

export function twoStepOf(db: Kysely<Database>, userId: string): Promise<TwoStep | undefined> {
  return db.selectFrom("twoFactor").selectAll().where("userId", "=", userId).executeTakeFirst();
}

/** What somebody guards their account with; null when there is no such account, or when it is closed. */
export async function guardsOf(db: Kysely<Database>, userId: string): Promise<Guards | null> {
  const rows = await db
    .selectFrom("user")
    .leftJoin("userRole", "userRole.userId", "user.id")
    .where("user.id", "=", userId)
    .where("user.disabledAt", "is", null)
    .select(({ exists, selectFrom }) => [
      "user.isDemo",
      "userRole.role",
      exists(
        selectFrom("twoFactor")
          .select(sql`1`.as("one"))
          .where("twoFactor.userId", "=", userId)
          .where("verified", "=", true),
      ).as("hasCodes"),
      exists(
        selectFrom("antennaModerator")
          .innerJoin("antenna", "antenna.id", "antennaModerator.antennaId")
          .select(sql`1`.as("one"))
          .where("antennaModerator.userId", "=", userId)
          .where("antenna.openedAt", "is not", null)
          .where("antenna.closedAt", "is", null),
      ).as("moderatesAntenna"),
      exists(selectFrom("passkey").select(sql`1`.as("one")).where("passkey.userId", "=", userId)).as(
        "hasPasskey",
      ),
    ])
    .execute();
  const [first] = rows;
  if (!first) return null;
  const roles = rows.flatMap(({ role }) => role ?? []);
  return {
    // Who moderates an antenna guards their account as a moderator does.
    roles: first.moderatesAntenna && !roles.includes("moderator") ? [...roles, "moderator"] : roles,
    isDemo: first.isDemo,
    // SQLite answers 1 and 0.
    hasCodes: Boolean(first.hasCodes),
    hasPasskey: Boolean(first.hasPasskey),
  };
}

/** Whether somebody has codes or a passkey, be their account closed or not. */
export async function isGuarded(db: Kysely<Database>, userId: string): Promise<boolean> {
  const found = await db
    .selectFrom("twoFactor")
    .select("userId")
    .where("userId", "=", userId)
    .where("verified", "=", true)
    .union(db.selectFrom("passkey").select("userId").where("userId", "=", userId))
    .executeTakeFirst();
  return found !== undefined;
}

/** Begins: the key is kept, and asks for nothing until a first code has shown that it works. */
export function beginTwoStep(
  database: DatabaseHandle,
  { id, userId, secret }: Pick<TwoStep, "id" | "userId" | "secret">,
): Promise<void> {
  return inTransaction(database, async ({ db }) => {
    await db.deleteFrom("twoFactor").where("userId", "=", userId).where("verified", "=", false).execute();
    await db
      .insertInto("twoFactor")
      .values({
        id,
        userId,
        secret,
        backupCodes: "[]",
        verified: false,
        failedVerificationCount: 0,
        lockedUntil: null,
      })
      .execute();
  });
}

/**
 * From now on the second step is asked for. `backupCodes` are digests, as JSON; the code of `usedCounter`, which
 * has confirmed, serves for nothing else.
 */
export function confirmTwoStep(
  database: DatabaseHandle,
  userId: string,
  { backupCodes, usedCounter }: Pick<TwoStep, "backupCodes" | "usedCounter">,
): Promise<void> {
  return inTransaction(database, async ({ db }) => {
    await db
      .updateTable("twoFactor")
      .set({ verified: true, backupCodes, usedCounter })
      .where("userId", "=", userId)
      .execute();
    await db.updateTable("user").set({ twoFactorEnabled: true }).where("id", "=", userId).execute();
  });
}

/**
 * Spends the authenticator's code of a step of the clock; false when it, or a later one, has served. The one
 * statement decides, so that of two who bring the same code at once one is let in.
 */
export async function spendTwoStepCode(
  db: Kysely<Database>,
  userId: string,
  counter: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("twoFactor")
    .set({ usedCounter: counter })
    .where("userId", "=", userId)
    .where("verified", "=", true)
    .where(({ or, eb }) => or([eb("usedCounter", "is", null), eb("usedCounter", "<", counter)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Keeps the backup codes that are left; false when they have changed since they were read. */
export async function spendBackupCode(
  db: Kysely<Database>,
  userId: string,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("twoFactor")
    .set({ backupCodes: after })
    .where("userId", "=", userId)
    .where("backupCodes", "=", before)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function endTwoStep(database: DatabaseHandle, userId: string): Promise<void> {
  return inTransaction(database, async ({ db }) => {
    await db.deleteFrom("twoFactor").where("userId", "=", userId).execute();
    await db.updateTable("user").set({ twoFactorEnabled: false }).where("id", "=", userId).execute();
  });
}

/** Takes away all that somebody guards their account with: codes and passkeys. Answers what there was. */
export function endEverySecondStep(
  database: DatabaseHandle,
  userId: string,
): Promise<{ readonly codes: boolean; readonly passkeys: number }> {
  return inTransaction(database, async (handle) => {
    const codes = (await twoStepOf(handle.db, userId))?.verified === true;
    await endTwoStep(handle, userId);
    const { numDeletedRows } = await handle.db
      .deleteFrom("passkey")
      .where("userId", "=", userId)
      .executeTakeFirst();
    return { codes, passkeys: Number(numDeletedRows) };
  });
}
