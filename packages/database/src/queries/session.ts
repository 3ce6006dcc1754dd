import type { Kysely, Selectable } from "kysely";
import type { SessionTable } from "../schema/account.ts";
import type { Database } from "../schema.ts";
import { removePushElsewhere } from "./push-subscription.ts";

export type SessionRow = Selectable<SessionTable>;

/** The sessions of a person that have not ended, the last used first. */
export function sessionsOf(db: Kysely<Database>, userId: string, now: Date): Promise<SessionRow[]> {
  return db
    .selectFrom("session")
    .selectAll()
    .where("userId", "=", userId)
    .where("expiresAt", ">", now)
    .orderBy("updatedAt", "desc")
    .execute();
}

/** Ends a session of that person; what is not theirs stays. Answers whether there was one. */
export async function endSession(db: Kysely<Database>, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("session")
    .where("id", "=", id)
    .where("userId", "=", userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends all sessions of a person, but one if they keep it; browsers in which they end are told nothing more. */
export async function endSessions(
  db: Kysely<Database>,
  userId: string,
  except: string | null,
): Promise<void> {
  await removePushElsewhere(db, userId, except);
  await db
    .deleteFrom("session")
    .where("userId", "=", userId)
    .$if(except !== null, (query) => query.where("id", "!=", except ?? ""))
    .execute();
}

/** Says that the second step of a session was done. */
export async function finishSecondStep(db: Kysely<Database>, id: string): Promise<void> {
  await db.updateTable("session").set({ secondStepDue: false }).where("id", "=", id).execute();
}
