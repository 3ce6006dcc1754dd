import type { OfferCard } from "@tremplin/core/offer";

/** An offer on the map. */
export interface OfferPoint
  extends Pick<OfferCard, "publicId" | "slug" | "title" | "companyName" | "contract" | "placeLabel"> {
  /** Commune's code: offers of one commune are one dot, which leads to a search there. */
  readonly insee: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

export interface OfferPoints {
  /** Those whose place is known, at most 2,000, best first. */
  readonly points: readonly OfferPoint[];
  readonly total: number;
}

/** The places of what a search finds, all pages together. */
export const points = procedure(anyone)
  .input(offerSearchInput)
  .query(({ ctx, input }): Promise<OfferPoints> => offerPoints(ctx, input));
