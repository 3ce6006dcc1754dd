import { type CandidateProfile, type FitReason, fitOf } from "@tremplin/core/candidate";
import { everyOffer, type OfferCard, type OfferSearch } from "@tremplin/core/offer";
import { offerCards, offersBySeq, profileOf, type SearchPlace, type StoredOffer } from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { ageOf } from "./asking.ts";
import { ownMarks } from "./marks.ts";

/** An offer that suits, and why, in words. */
export interface FittingOffer {
  readonly card: OfferCard;
  readonly reasons: readonly FitReason[];
}

export interface ForMe {
  /** Nothing is told yet of what they want or where they are: nothing can be proposed. */
  readonly isProfileEmpty: boolean;
  readonly offers: readonly FittingOffer[];
}

/** Of each wish the search is asked so many pages of twenty. */
const pagesByWish = 2;
const mostWishes = 8;

/**
 * Offers for a young person: found by the search with what their profile wishes for, kept when nothing stands
 * between, told with the reasons. Ordered by date or by distance, never by a score.
 */
export const forMe = procedure(candidate)
  .input(z.object({ sort: z.enum(["date", "distance"]), most: z.int().min(1).max(60) }))
  .query(async ({ ctx, input: { sort, most } }): Promise<ForMe> => {
    const { db } = ctx.database;
    const profile = await profileOf(db, ctx.actor.userId);
    if (isEmpty(profile)) return { isProfileEmpty: true, offers: [] };
    const found = await offersBySeq(db, await seqsFor(ctx, profile));
    const age = ageOf(ctx, profile);
    const own = await ownMarks(
      ctx,
      found.map(({ id }) => id),
    );
    const fitting = found
      .filter(({ id }) => !own[id]?.isHidden && !own[id]?.hasApplied)
      .map((offer) => ({ offer, ...fitOf(offer, profile, age) }))
      .filter(({ fits }) => fits)
      .sort((a, b) =>
        sort === "distance" && a.km !== b.km
          ? (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY)
          : instantOf(b.offer) - instantOf(a.offer) || a.offer.seq - b.offer.seq,
      )
      .slice(0, most);
    const cards = await offerCards(
      db,
      fitting.map(({ offer }) => offer.seq),
    );
    const byId = new Map(cards.map((card) => [card.id, card]));
    return {
      isProfileEmpty: false,
      offers: fitting.flatMap(({ offer, reasons, km }) => {
        const card = byId.get(offer.id);
        return card ? { card: { ...card, distanceKm: km }, reasons } : [];
      }),
    };
  });

function isEmpty({ jobs, romeCodes, contracts, skills, place }: CandidateProfile): boolean {
  const saysWhat = jobs.length > 0 || romeCodes.length > 0 || skills.length > 0;
  return !saysWhat && (contracts.length === 0 || place === null);
}

function instantOf({ publishedAt, createdAt }: StoredOffer): number {
  return (publishedAt ?? createdAt).getTime();
}

/** The numbers of the offers that the search finds for each wish, within the radius. */
async function seqsFor(ctx: Asking, profile: CandidateProfile): Promise<number[]> {
  const base: OfferSearch = {
    ...everyOffer,
    radiusKm: Math.min(100, profile.radiusKm),
    contracts: profile.contracts,
    noLicence: profile.licences.length === 0,
    sort: "date",
  };
  const wishes: OfferSearch[] = [
    ...profile.jobs.map((words) => ({ ...base, words: words.slice(0, 200) })),
    ...profile.romeCodes.map((rome) => ({ ...base, rome })),
    // Whoever names no job is shown what asks for what they can do, or what is near.
    ...(profile.jobs.length + profile.romeCodes.length > 0
      ? []
      : profile.skills.length > 0
        ? profile.skills.map(({ label }) => ({ ...base, words: label.slice(0, 200) }))
        : [base]),
  ].slice(0, mostWishes);
  const { place } = profile;
  const centre: SearchPlace | null = place && {
    insee: place.insee,
    latitude: place.latitude,
    longitude: place.longitude,
  };
  const pages = wishes.flatMap((wish) =>
    Array.from({ length: pagesByWish }, (_, rank) => ({ ...wish, page: rank + 1 })),
  );
  const found = await Promise.all(pages.map((search) => ctx.index.search(search, centre, ctx.now())));
  return [...new Set(found.flatMap(({ ids }) => ids))];
}
