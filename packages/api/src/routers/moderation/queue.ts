import type { Company } from "@tremplin/core/employer";
import type { Offer, OfferContent } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  companyById,
  companyMembers,
  countReports,
  type OfferReviewRow,
  offerById,
  openReports,
  reviewById,
  reviewsIn,
  reviewsOfOffer,
} from "@tremplin/database";
import { z } from "zod";
import { moderator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A review in the queue. */
export interface WaitingReview
  extends Pick<OfferReviewRow, "id" | "kind" | "state" | "risks" | "submittedAt"> {
  readonly title: string;
  readonly company: string | null;
  readonly place: string;
  readonly blocks: number;
  readonly warns: number;
}

export interface ModerationQueue {
  readonly reviews: readonly WaitingReview[];
  readonly reports: number;
}

/** What waits for a moderator, the oldest first; appeals among it. */
export const queue = procedure(moderator).query(async ({ ctx }): Promise<ModerationQueue> => {
  const { db } = ctx.database;
  const [rows, reports] = await Promise.all([reviewsIn(db, ["waiting", "appealed"]), openReports(db)]);
  const companies = await Promise.all(
    rows.map(async ({ offerId }) => companyOf(await offerById(db, offerId))),
  );
  function companyOf(offer: Offer | null) {
    return offer?.companyId ? companyById(db, offer.companyId) : null;
  }
  return {
    reviews: rows.map(({ id, kind, state, risks, submittedAt, content, findings }, rank) => ({
      id,
      kind,
      state,
      risks,
      submittedAt,
      title: content.title,
      company: companies[rank]?.name ?? null,
      place: content.place.label,
      blocks: findings.filter(({ level }) => level === "blocks").length,
      warns: findings.filter(({ level }) => level === "warns").length,
    })),
    reports: reports.length,
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
}

/** One review. Refused: `not-found`. */
export const review = procedure(moderator)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<ReviewPage, "not-found">> => {
    const { db } = ctx.database;
    const found = await reviewById(db, input.id);
    const offer = found && (await offerById(db, found.offerId));
    if (!found || !offer) return refuse("not-found");
    const company = offer.companyId === null ? null : await companyById(db, offer.companyId);
    const [members, earlier, reports] = await Promise.all([
      company ? companyMembers(db, company.id) : [],
      reviewsOfOffer(db, offer.id),
      countReports(db, { subjectKind: "offer", subjectId: offer.id }),
    ]);
    const { id, state, slug, publicId } = offer;
    return accept({
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
