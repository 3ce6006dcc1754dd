import type { ReviewState } from "@tremplin/core/offer";
import type { Kysely, Selectable } from "kysely";
import type { OfferReviewTable, ReportTable } from "../schema/offer-work.ts";
import type { Database } from "../schema.ts";
import { isWithin, type Within } from "./within.ts";

export type OfferReviewRow = Selectable<OfferReviewTable>;
export type ReportRow = Selectable<ReportTable>;

/** Who puts before the moderators what an import doubts. */
export const importReader = "import";

/** Puts an offer before the moderators; what waited of it before is withdrawn. */
export async function openReview(db: Kysely<Database>, review: OfferReviewRow): Promise<void> {
  await withdrawReviews(db, review.offerId, review.submittedAt);
  await db.insertInto("offerReview").values(review).execute();
}

/** Takes back what waits of an offer before the moderators. */
export async function withdrawReviews(db: Kysely<Database>, offerId: string, at: Date): Promise<void> {
  await db
    .updateTable("offerReview")
    .set({ state: "withdrawn", decidedAt: at })
    .where("offerId", "=", offerId)
    .where("state", "=", "waiting")
    .execute();
}

/** Those of some offers that wait because an import doubted them, not because somebody sent them in. */
export async function heldByImport(
  db: Kysely<Database>,
  offerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (offerIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("offerReview")
    .select("offerId")
    .where("offerId", "in", offerIds)
    .where("submittedBy", "=", importReader)
    .where("state", "=", "waiting")
    .execute();
  return new Set(rows.map(({ offerId }) => offerId));
}

export function reviewById(db: Kysely<Database>, id: string): Promise<OfferReviewRow | undefined> {
  return db.selectFrom("offerReview").selectAll().where("id", "=", id).executeTakeFirst();
}

/** A review with where its offer stands now, which a change may move, and whose it is. */
export interface PlacedReview extends OfferReviewRow {
  readonly offerInsee: string | null;
  readonly companyId: string | null;
  readonly company: string | null;
}

/** So many are listed: who decides begins with the oldest. */
const mostListed = 300;

/** The reviews in these states of offers that stand within some territories, the oldest first, up to 300 of them. */
export function reviewsIn(
  db: Kysely<Database>,
  states: readonly ReviewState[],
  within: Within,
): Promise<PlacedReview[]> {
  return db
    .selectFrom("offerReview")
    .innerJoin("offer", "offer.id", "offerReview.offerId")
    .leftJoin("company", "company.id", "offer.companyId")
    .selectAll("offerReview")
    .select(["offer.insee as offerInsee", "offer.companyId", "company.name as company"])
    .where("offerReview.state", "in", states)
    .where((eb) => isWithin(eb, "offer.insee", within))
    .orderBy("offerReview.submittedAt")
    .orderBy("offerReview.id")
    .limit(mostListed)
    .execute();
}

/** How many reviews are in a state, of offers that stand within some territories. */
export async function countReviews(
  db: Kysely<Database>,
  state: ReviewState,
  within: Within,
): Promise<number> {
  const { count } = await db
    .selectFrom("offerReview")
    .innerJoin("offer", "offer.id", "offerReview.offerId")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("offerReview.state", "=", state)
    .where((eb) => isWithin(eb, "offer.insee", within))
    .executeTakeFirstOrThrow();
  return Number(count);
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

function undecidedReports(db: Kysely<Database>, within: Within) {
  return db
    .selectFrom("report")
    .leftJoin("offer", (join) =>
      join.onRef("offer.id", "=", "report.subjectId").on("report.subjectKind", "=", "offer"),
    )
    .leftJoin("company", (join) =>
      join.onRef("company.id", "=", "report.subjectId").on("report.subjectKind", "=", "company"),
    )
    .where("report.decidedAt", "is", null)
    .where((eb) => eb.or([isWithin(eb, "offer.insee", within), isWithin(eb, "company.insee", within)]));
}

/** The reports that nobody has decided, of what lies within some territories, the oldest first, up to 300 of them. */
export function openReports(db: Kysely<Database>, within: Within): Promise<ReportRow[]> {
  return undecidedReports(db, within)
    .selectAll("report")
    .orderBy("report.createdAt")
    .orderBy("report.id")
    .limit(mostListed)
    .execute();
}

/** How many reports nobody has decided, of what lies within some territories. */
export async function countOpenReports(db: Kysely<Database>, within: Within): Promise<number> {
  const { count } = await undecidedReports(db, within)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A report that nobody has decided. */
export function openReportById(db: Kysely<Database>, id: string): Promise<ReportRow | undefined> {
  return undecidedReports(db, null).selectAll("report").where("report.id", "=", id).executeTakeFirst();
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
