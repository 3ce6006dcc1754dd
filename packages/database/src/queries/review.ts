import type { ReviewState } from "@tremplin/core/offer";
import type { Kysely, Selectable } from "kysely";
import type { OfferReviewTable, ReportTable } from "../schema/offer-work.ts";
import type { Database } from "../schema.ts";

export type OfferReviewRow = Selectable<OfferReviewTable>;
export type ReportRow = Selectable<ReportTable>;

/** Puts an offer before the moderators; what waited of it before is withdrawn. */
export async function openReview(db: Kysely<Database>, review: OfferReviewRow): Promise<void> {
  await db
    .updateTable("offerReview")
    .set({ state: "withdrawn", decidedAt: review.submittedAt })
    .where("offerId", "=", review.offerId)
    .where("state", "=", "waiting")
    .execute();
  await db.insertInto("offerReview").values(review).execute();
}

export function reviewById(db: Kysely<Database>, id: string): Promise<OfferReviewRow | undefined> {
  return db.selectFrom("offerReview").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The reviews in these states, the oldest first. */
export function reviewsIn(db: Kysely<Database>, states: readonly ReviewState[]): Promise<OfferReviewRow[]> {
  return db
    .selectFrom("offerReview")
    .selectAll()
    .where("state", "in", states)
    .orderBy("submittedAt")
    .orderBy("id")
    .limit(300)
    .execute();
}

/** The reviews of an offer, the last first. */
export function reviewsOfOffer(db: Kysely<Database>, offerId: string): Promise<OfferReviewRow[]> {
  return db
    .selectFrom("offerReview")
    .selectAll()
    .where("offerId", "=", offerId)
    .orderBy("submittedAt", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** How many offers of a company were refused. */
export async function refusedReviews(db: Kysely<Database>, companyId: string): Promise<number> {
  const { count } = await db
    .selectFrom("offerReview")
    .innerJoin("offer", "offer.id", "offerReview.offerId")
    .where("offer.companyId", "=", companyId)
    .where("offerReview.state", "in", ["rejected", "upheld"])
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Decides a review that is still as it was seen; false when somebody was faster. */
export async function decideReview(
  db: Kysely<Database>,
  seen: Pick<OfferReviewRow, "id" | "state">,
  decision: Partial<Pick<OfferReviewRow, "decidedBy" | "decidedAt" | "reason" | "comments" | "appeal">> & {
    readonly state: ReviewState;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("offerReview")
    .set(decision)
    .where("id", "=", seen.id)
    .where("state", "=", seen.state)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function saveReport(db: Kysely<Database>, report: ReportRow): Promise<void> {
  await db.insertInto("report").values(report).execute();
}

/** The reports that nobody has decided, the oldest first. */
export function openReports(db: Kysely<Database>): Promise<ReportRow[]> {
  return db
    .selectFrom("report")
    .selectAll()
    .where("decidedAt", "is", null)
    .orderBy("createdAt")
    .limit(300)
    .execute();
}

/** How many reports of a subject wait for a decision. */
export async function countReports(
  db: Kysely<Database>,
  { subjectKind, subjectId }: Pick<ReportRow, "subjectKind" | "subjectId">,
): Promise<number> {
  const { count } = await db
    .selectFrom("report")
    .where("subjectKind", "=", subjectKind)
    .where("subjectId", "=", subjectId)
    .where("decidedAt", "is", null)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Decides a report; false when somebody was faster. */
export async function decideReport(
  db: Kysely<Database>,
  id: string,
  decision: Pick<ReportRow, "decidedAt" | "decidedBy" | "decision">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("report")
    .set(decision)
    .where("id", "=", id)
    .where("decidedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
