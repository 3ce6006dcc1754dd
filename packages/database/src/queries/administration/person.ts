import type { AccountRole } from "@tremplin/core/account";
import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../../open.ts";
import type { Database } from "../../schema.ts";
import { giveRole, joinAntenna } from "../account.ts";

/** How many open accounts of administrators there are besides these people's. */
export async function otherAdministrators(db: Kysely<Database>, userIds: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom("userRole")
    .innerJoin("user", "user.id", "userRole.userId")
    .where("userRole.role", "=", "administrator")
    .where("user.id", "not in", userIds)
    .where("user.disabledAt", "is", null)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Gives and takes away roles. */
export async function saveRoles(
  handle: DatabaseHandle,
  userId: string,
  { added, removed }: { readonly added: readonly AccountRole[]; readonly removed: readonly AccountRole[] },
  now: Date,
): Promise<void> {
  for (const role of added) await giveRole(handle, userId, role, now);
  if (removed.length === 0) return;
  await handle.db.deleteFrom("userRole").where("userId", "=", userId).where("role", "in", removed).execute();
}

/** Puts somebody in these antennas and no others. */
export async function saveAntennas(
  handle: DatabaseHandle,
  userId: string,
  antennaIds: readonly string[],
  now: Date,
): Promise<void> {
  await handle.db
    .deleteFrom("antennaMember")
    .where("userId", "=", userId)
    .$if(antennaIds.length > 0, (query) => query.where("antennaId", "not in", antennaIds))
    .execute();
  for (const antennaId of antennaIds) await joinAntenna(handle, antennaId, userId, now);
}

/** Closes an account, or opens it again; false when it was so already, or when there is none. */
export async function setDisabled(
  { db }: DatabaseHandle,
  userId: string,
  isDisabled: boolean,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("user")
    .set({ disabledAt: isDisabled ? now : null, updatedAt: now })
    .where("id", "=", userId)
    .where("disabledAt", isDisabled ? "is" : "is not", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many sessions of somebody have not ended. */
export async function countSessions(db: Kysely<Database>, userId: string, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom("session")
    .where("userId", "=", userId)
    .where("expiresAt", ">", now)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
