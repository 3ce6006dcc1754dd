import type { Kysely, Selectable } from "kysely";
import type { RecommendationTable } from "../schema/advisor.ts";
import type { Database } from "../schema.ts";

export type RecommendationRow = Selectable<RecommendationTable>;

/** Keeps recommendations; answers the people who did not have one of the offer yet. */
export async function addRecommendations(
  db: Kysely<Database>,
  rows: readonly RecommendationRow[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const added = await db
    .insertInto("recommendation")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["candidateId", "offerId"]).doNothing())
    .returning("candidateId")
    .execute();
  return added.map(({ candidateId }) => candidateId);
}

export function recommendationTo(
  db: Kysely<Database>,
  candidateId: string,
  offerId: string,
): Promise<RecommendationRow | undefined> {
  return db
    .selectFrom("recommendation")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .where("offerId", "=", offerId)
    .executeTakeFirst();
}

/** Of these people, those to whom an offer was recommended, and by whom. */
export async function recommendedAmong(
  db: Kysely<Database>,
  offerId: string,
  candidateIds: readonly string[],
): Promise<Map<string, string>> {
  if (candidateIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("recommendation")
    .select(["candidateId", "advisorName"])
    .where("offerId", "=", offerId)
    .where("candidateId", "in", candidateIds)
    .execute();
  return new Map(rows.map((row) => [row.candidateId, row.advisorName]));
}

/** Of these people, those who have applied to an offer. */
export async function applicantsAmong(
  db: Kysely<Database>,
  offerId: string,
  candidateIds: readonly string[],
): Promise<Set<string>> {
  if (candidateIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("application")
    .select("candidateId")
    .where("offerId", "=", offerId)
    .where("candidateId", "in", candidateIds)
    .where("sentAt", "is not", null)
    .execute();
  return new Set(rows.map(({ candidateId }) => candidateId));
}

/** A recommendation and the number of its offer. */
export type ListedRecommendation = RecommendationRow & { readonly seq: number };

/** What was recommended to somebody and can still be applied to, the last first. */
export function recommendationsTo(
  db: Kysely<Database>,
  candidateId: string,
  now: Date,
): Promise<ListedRecommendation[]> {
  return db
    .selectFrom("recommendation")
    .innerJoin("offer", "offer.id", "recommendation.offerId")
    .selectAll("recommendation")
    .select("offer.seq")
    .where("recommendation.candidateId", "=", candidateId)
    .where("offer.state", "=", "published")
    .where((eb) => eb.or([eb("offer.expiresAt", "is", null), eb("offer.expiresAt", ">", now)]))
    .orderBy("recommendation.at", "desc")
    .orderBy("recommendation.id")
    .limit(100)
    .execute();
}

/** What an advisor recommended, to whom, and what became of it. */
export interface GivenRecommendation extends RecommendationRow {
  readonly candidateName: string;
  readonly title: string;
  readonly publicId: string;
  readonly slug: string;
  /** Applied, by a recorded application that was sent. */
  readonly appliedAt: Date | null;
}

/** The last recommendations to these people: the latest offer first, people in alphabetical order. */
export async function recommendationsGiven(
  db: Kysely<Database>,
  candidateIds: readonly string[],
): Promise<GivenRecommendation[]> {
  if (candidateIds.length === 0) return [];
  return db
    .selectFrom("recommendation")
    .innerJoin("offer", "offer.id", "recommendation.offerId")
    .innerJoin("user", "user.id", "recommendation.candidateId")
    .leftJoin("application", (join) =>
      join
        .onRef("application.candidateId", "=", "recommendation.candidateId")
        .onRef("application.offerId", "=", "recommendation.offerId"),
    )
    .selectAll("recommendation")
    .select([
      "user.name as candidateName",
      "offer.title",
      "offer.publicId",
      "offer.slug",
      "application.sentAt as appliedAt",
    ])
    .where("recommendation.candidateId", "in", candidateIds)
    .orderBy("recommendation.at", "desc")
    .orderBy("recommendation.id")
    .limit(300)
    .execute();
}

/** Notes that somebody looked at what was recommended to them: the first time only. */
export async function seeRecommendation(
  db: Kysely<Database>,
  candidateId: string,
  offerId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable("recommendation")
    .set({ seenAt: now })
    .where("candidateId", "=", candidateId)
    .where("offerId", "=", offerId)
    .where("seenAt", "is", null)
    .execute();
}

/** Keeps an answer to a recommendation; one may think again. False when there is none. */
export async function answerRecommendation(
  db: Kysely<Database>,
  candidateId: string,
  offerId: string,
  { answer, reason, now }: Pick<RecommendationRow, "answer" | "reason"> & { readonly now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("recommendation")
    .set((eb) => ({
      answer,
      reason,
      answeredAt: now,
      seenAt: eb.fn.coalesce("seenAt", eb.val(now)),
    }))
    .where("candidateId", "=", candidateId)
    .where("offerId", "=", offerId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
