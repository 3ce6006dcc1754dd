import type { Kysely, Selectable } from "kysely";
import type { FollowUpTable } from "../schema/application.ts";
import type { Database } from "../schema.ts";

export type FollowUpRow = Selectable<FollowUpTable>;

/** Plans the questions after a hire; planning twice is the same. */
export async function planFollowUps(db: Kysely<Database>, followUps: readonly FollowUpRow[]): Promise<void> {
  if (followUps.length === 0) return;
  await db
    .insertInto("followUp")
    .values([...followUps])
    .onConflict((conflict) => conflict.columns(["applicationId", "day"]).doNothing())
    .execute();
}

/** The questions that are due and were not asked. */
export function followUpsDue(db: Kysely<Database>, now: Date): Promise<FollowUpRow[]> {
  return db
    .selectFrom("followUp")
    .selectAll()
    .where("askedAt", "is", null)
    .where("dueAt", "<=", now)
    .orderBy("dueAt")
    .limit(200)
    .execute();
}

export async function markAsked(db: Kysely<Database>, id: string, now: Date): Promise<void> {
  await db.updateTable("followUp").set({ askedAt: now }).where("id", "=", id).execute();
}

export function followUpById(db: Kysely<Database>, id: string): Promise<FollowUpRow | undefined> {
  return db.selectFrom("followUp").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The questions of a person that were asked, the last first. */
export function followUpsOf(db: Kysely<Database>, candidateId: string): Promise<FollowUpRow[]> {
  return db
    .selectFrom("followUp")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .where("askedAt", "is not", null)
    .orderBy("dueAt", "desc")
    .execute();
}

/** Keeps an answer; false when there was one already. */
export async function answerFollowUp(
  db: Kysely<Database>,
  id: string,
  { isStill, text, answeredAt }: Pick<FollowUpRow, "isStill" | "text" | "answeredAt">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("followUp")
    .set({ isStill, text, answeredAt })
    .where("id", "=", id)
    .where("answeredAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
