import { moderatedTerritories } from "@tremplin/core/account";
import type { Company } from "@tremplin/core/employer";
import type { Offer, OfferContent } from "@tremplin/core/offer";
import type { SectorJudgement, SectorVerdict } from "@tremplin/core/sector";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  companyById,
  companyMembers,
  countReports,
  countReviews,
  type OfferReviewRow,
  offerById,
  reviewById,
  reviewsIn,
  reviewsOfOffer,
} from "@tremplin/database";
import { z } from "zod";
import { moderating } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { judgeContent, judgeContents } from "../../sector/judge-offer.ts";
import { countReportsHere, moderatesReview } from "./place.ts";

/** A review in the queue. */
export interface WaitingReview
  extends Pick<OfferReviewRow, "id" | "kind" | "state" | "risks" | "submittedAt"> {
  readonly title: string;
  readonly company: string | null;
  readonly place: string;
  readonly blocks: number;
  readonly warns: number;
  /** What the rules of the board's sector say; null on a board without one. */
  readonly sector: SectorVerdict | null;
}

export interface ModerationQueue {
  /** The oldest of what waits, up to 300. */
  readonly reviews: readonly WaitingReview[];
  /** How many reviews wait, those that the list does not show included. */
  readonly waiting: number;
  readonly reports: number;
}

/** What waits for a moderator, the oldest first; appeals among it. */
export const queue = procedure(moderating).query(async ({ ctx }): Promise<ModerationQueue> => {
  const { db } = ctx.database;
  const within = moderatedTerritories(ctx.actor);
  const [found, first, appealed, reports] = await Promise.all([
    reviewsIn(db, ["waiting", "appealed"], within),
    countReviews(db, "waiting", within),
    countReviews(db, "appealed", within),
    countReportsHere(ctx),
  ]);
  // A change may move an offer to where one does not moderate.
  const rows = found.filter((row) => moderatesReview(ctx, row));
  const verdicts = await judgeContents(ctx.database, ctx, rows);
  return {
    reviews: rows.map(({ id, kind, state, risks, submittedAt, content, findings, company }, rank) => ({
      id,
      kind,
      state,
      risks,
      submittedAt,
      title: content.title,
      company: company ?? content.companyName,
      sector: verdicts[rank]?.verdict ?? null,
      place: content.place.label,
      blocks: findings.filter(({ level }) => level === "blocks").length,
      warns: findings.filter(({ level }) => level === "warns").length,
    })),
    waiting: first + appealed - (found.length - rows.length),
    reports,
  };
});

/** All that a moderator needs to decide. */
export interface ReviewPage {
  readonly review: OfferReviewRow;
  /** What shows now, for a change of an offer that is published. */
  readonly before: OfferContent | null;
  readonly offer: Pick<Offer, "id" | "state" | "slug" | "publicId">;
  readonly company: Pick<Company, "name" | "slug" | "siret" | "createdAt"> | null;
  readonly members: readonly string[];
  readonly earlier: readonly Pick<OfferReviewRow, "id" | "state" | "reason" | "submittedAt">[];
  readonly reports: number;
  /** Whether it is of the board's sector, and why; null on a board without one. */
  readonly judgement: SectorJudgement | null;
}

/** One review. Refused: `not-found`, for what lies where one does not moderate, too. */
export const review = procedure(moderating)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<ReviewPage, "not-found">> => {
    const { db } = ctx.database;
    const found = await reviewById(db, input.id);
    const offer = found && (await offerById(db, found.offerId));
    if (!found || !offer || !moderatesReview(ctx, { ...found, offerInsee: offer.place.insee })) {
      return refuse("not-found");
    }
    const company = offer.companyId === null ? null : await companyById(db, offer.companyId);
    const [members, earlier, reports] = await Promise.all([
      company ? companyMembers(db, company.id) : [],
      reviewsOfOffer(db, offer.id),
      countReports(db, { subjectKind: "offer", subjectId: offer.id }),
    ]);
    const { id, state, slug, publicId } = offer;
    return accept({
      judgement: await judgeContent(ctx.database, ctx, found.content, offer.companyId),
      review: found,
      before: found.kind === "changed" ? offer : null,
      offer: { id, state, slug, publicId },
      company: company && {
        name: company.name,
        slug: company.slug,
        siret: company.siret,
        createdAt: company.createdAt,
      },
      members: members.map(({ name, email }) => `${name} (${email})`),
      earlier: earlier.filter((each) => each.id !== found.id),
      reports,
    });
  });
