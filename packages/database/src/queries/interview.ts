import type { Kysely, Selectable } from "kysely";
import type { InterviewTable } from "../schema/application.ts";
import type { Database } from "../schema.ts";

export type InterviewRow = Selectable<InterviewTable>;

export function interviewById(db: Kysely<Database>, id: string): Promise<InterviewRow | undefined> {
  return db.selectFrom("interview").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The interviews of an application, the last proposed first. */
export function interviewsOf(db: Kysely<Database>, applicationId: string): Promise<InterviewRow[]> {
  return db
    .selectFrom("interview")
    .selectAll()
    .where("applicationId", "=", applicationId)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** Proposes dates; what was proposed before and not chosen is taken back. */
export async function addInterview(db: Kysely<Database>, interview: InterviewRow): Promise<void> {
  await db
    .updateTable("interview")
    .set((eb) => ({ state: "cancelled", updatedAt: interview.createdAt, sequence: eb("sequence", "+", 1) }))
    .where("applicationId", "=", interview.applicationId)
    .where("state", "in", ["proposed", "accepted"])
    .execute();
  await db.insertInto("interview").values(interview).execute();
}

/** Changes an interview that is still as it was seen; false when somebody was faster. */
export async function saveInterview(
  db: Kysely<Database>,
  seen: Pick<InterviewRow, "id" | "state" | "sequence">,
  change: Pick<InterviewRow, "state" | "chosenAt" | "updatedAt">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("interview")
    .set({ ...change, sequence: seen.sequence + 1 })
    .where("id", "=", seen.id)
    .where("state", "=", seen.state)
    .where("sequence", "=", seen.sequence)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many interviews wait for a young person to choose a date. */
export async function countProposedInterviews(db: Kysely<Database>, candidateId: string): Promise<number> {
  const { count } = await db
    .selectFrom("interview")
    .innerJoin("application", "application.id", "interview.applicationId")
    .where("application.candidateId", "=", candidateId)
    .where("application.state", "=", "interview")
    .where("interview.state", "=", "proposed")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Those of these applications whose employer has proposed dates and waits for the choice. */
export async function askedForDate(
  db: Kysely<Database>,
  applicationIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (applicationIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("interview")
    .select("applicationId")
    .where("applicationId", "in", applicationIds)
    .where("state", "=", "proposed")
    .execute();
  return new Set(rows.map(({ applicationId }) => applicationId));
}
