import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { forgetLiveEvents } from "./live-event.ts";

const dayMs = 86_400_000;
/** How long an account waits for its owner to follow a first link. */
const unprovedDays = 30;

/**
 * Forgets what signing in leaves behind: sessions and links that have ended, counters of attempts, forms that
 * were sent, and the accounts that somebody made with an address which nobody ever proved to be theirs.
 */
export async function forgetStale(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom("session").where("expiresAt", "<=", now).execute();
  await db.deleteFrom("verification").where("expiresAt", "<=", now).execute();
  await db
    .deleteFrom("rateLimit")
    .where("lastRequest", "<", now.getTime() - dayMs)
    .execute();
  await db.deleteFrom("sentForm").where("until", "<=", now).execute();
  await forgetLiveEvents(db, new Date(now.getTime() - dayMs));
  await db
    .deleteFrom("user")
    .where("emailVerified", "=", false)
    .where("createdAt", "<", new Date(now.getTime() - unprovedDays * dayMs))
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
      ]),
    )
    .execute();
}
