import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";

/** An account whose address nobody has proved to be theirs. */
export interface UnprovedAccount {
  readonly id: string;
  readonly email: string;
}

/**
 * The accounts that were made before an instant with an address which nobody has proved since. Not those of
 * colleagues and of members of a company, to whom somebody gave a place, nor of young people whom an advisor
 * accompanies: the agency answers for those.
 */
export function unprovedSince(db: Kysely<Database>, before: Date): Promise<UnprovedAccount[]> {
  return db
    .selectFrom("user")
    .select(["user.id", "user.email"])
    .where("emailVerified", "=", false)
    .where("isDemo", "=", false)
    .where("createdAt", "<", before)
    .where(({ not, exists, selectFrom, and }) =>
      and([
        not(exists(selectFrom("companyMember").select("userId").whereRef("userId", "=", "user.id"))),
        not(
          exists(
            selectFrom("userRole")
              .select("userId")
              .whereRef("userId", "=", "user.id")
              .where("role", "!=", "candidate"),
          ),
        ),
        not(
          exists(
            selectFrom("follow")
              .select("candidateId")
              .whereRef("candidateId", "=", "user.id")
              .where("advisorId", "is not", null)
              .where("archivedAt", "is", null),
          ),
        ),
      ]),
    )
    .orderBy("user.id")
    .execute();
}

/** Deletes such an account, and the mails kept for it; not when it was proved in the meantime. Answers whether it went. */
export async function deleteUnproved(
  { db }: DatabaseHandle,
  { id, email }: UnprovedAccount,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("user")
    .where("id", "=", id)
    .where("emailVerified", "=", false)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await db.deleteFrom("mailboxMessage").where("toEmail", "=", email).execute();
  return true;
}
