import { standingAt } from "@tremplin/core/account";
import { type Offer, type OfferState, type OfferStep, offerStates, offerStepsOf } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  companiesOf,
  draftsOf,
  type OfferDraftRow,
  type OfferEventRow,
  type OfferReviewRow,
  offerById,
  offerEvents,
  offersOfCompanies,
  reviewsOfOffer,
} from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { isMembershipNeeded } from "../membership/needed.ts";
import { actingRole } from "./own-offer.ts";

/** An offer in the list of those of one's companies. */
export interface OwnOffer
  extends Pick<
    Offer,
    "id" | "publicId" | "slug" | "title" | "state" | "contract" | "publishedAt" | "expiresAt" | "updatedAt"
  > {
  readonly place: string;
  readonly companyId: string | null;
}

export interface OwnOffers {
  readonly companies: readonly {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    /** It has to join the network before it publishes. */
    readonly needsMembership: boolean;
  }[];
  readonly drafts: readonly Pick<OfferDraftRow, "id" | "offerId" | "fields" | "updatedAt">[];
  readonly offers: readonly OwnOffer[];
}

const shownStates = offerStates.filter((state) => state !== "draft");

/** The offers of one's companies, and the drafts; an advisor's own drafts too. */
export const mine = procedure(signedIn).query(async ({ ctx }): Promise<OwnOffers> => {
  const { db } = ctx.database;
  const companies = await companiesOf(db, ctx.actor.userId);
  const companyIds = companies.map(({ id }) => id);
  const [drafts, offers] = await Promise.all([
    draftsOf(db, { companyIds, authorId: ctx.actor.userId }),
    offersOfCompanies(db, companyIds, shownStates),
  ]);
  return {
    companies: await Promise.all(
      companies.map(async ({ id, name, slug }) => ({
        id,
        name,
        slug,
        needsMembership: await isMembershipNeeded(ctx.database, ctx, id),
      })),
    ),
    drafts: drafts.map(({ id, offerId, fields, updatedAt }) => ({ id, offerId, fields, updatedAt })),
    offers: offers.map(ownOffer),
  };
});

/** One's offer, what happened to it, and what may be done with it. */
export interface OwnOfferPage {
  readonly offer: OwnOffer;
  readonly steps: readonly OfferStep[];
  readonly events: readonly OfferEventRow[];
  readonly review: Pick<
    OfferReviewRow,
    "id" | "state" | "kind" | "reason" | "comments" | "decidedAt" | "appeal"
  > | null;
}

/** Refused: forbidden to who does not belong to its company. */
export const own = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<OwnOfferPage, "not-found">> => {
    const { db } = ctx.database;
    const offer = await offerById(db, input.id);
    const role = actingRole(
      standingAt(ctx.actor, offer?.place.insee ?? null),
      offer?.companyId ?? null,
      null,
    );
    if (!offer) return refuse("not-found");
    const [events, [review]] = await Promise.all([offerEvents(db, offer.id), reviewsOfOffer(db, offer.id)]);
    return accept({
      offer: ownOffer(offer),
      steps: offerStepsOf(offer.state as OfferState, role),
      events,
      review: review
        ? {
            id: review.id,
            state: review.state,
            kind: review.kind,
            reason: review.reason,
            comments: review.comments,
            decidedAt: review.decidedAt,
            appeal: review.appeal,
          }
        : null,
    });
  });

function ownOffer(offer: Offer): OwnOffer {
  const { id, publicId, slug, title, state, contract, publishedAt, expiresAt, updatedAt, place, companyId } =
    offer;
  return {
    id,
    publicId,
    slug,
    title,
    state,
    contract,
    publishedAt,
    expiresAt,
    updatedAt,
    place: place.label,
    companyId,
  };
}
