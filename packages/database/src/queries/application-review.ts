import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** An application that waits for an advisor to read it. */
export interface ToReview {
  readonly id: string;
  readonly offerTitle: string;
  readonly companyName: string | null;
  readonly candidate: string;
  readonly changedAt: Date;
}

/** What waits for an advisor to read, of the young people named, the oldest first. */
export async function applicationsToReview(
  db: Kysely<Database>,
  candidateIds: readonly string[],
): Promise<ToReview[]> {
  if (candidateIds.length === 0) return [];
  return db
    .selectFrom("application")
    .innerJoin("user", "user.id", "application.candidateId")
    .where("application.state", "=", "advisor-review")
    .where("application.candidateId", "in", candidateIds)
    .select([
      "application.id",
      "application.offerTitle",
      "application.companyName",
      "application.changedAt",
      "user.name as candidate",
    ])
    .orderBy("application.changedAt")
    .limit(300)
    .execute();
}
