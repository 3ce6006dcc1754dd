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

/** What waits for an advisor to read: of those whom they accompany, and whom they stand in for on a day (ISO). */
export function applicationsToReview(
  db: Kysely<Database>,
  advisorId: string,
  day: string,
): Promise<ToReview[]> {
  return db
    .selectFrom("application")
    .innerJoin("follow", "follow.candidateId", "application.candidateId")
    .innerJoin("user", "user.id", "application.candidateId")
    .where("application.state", "=", "advisor-review")
    .where((eb) =>
      eb.or([
        eb("follow.advisorId", "=", advisorId),
        eb(
          "follow.advisorId",
          "in",
          eb
            .selectFrom("absenceCover")
            .select("absenceCover.advisorId")
            .where("absenceCover.coveredBy", "=", advisorId)
            .where("absenceCover.fromDay", "<=", day)
            .where("absenceCover.toDay", ">=", day),
        ),
      ]),
    )
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
