import type { OfferCard } from "@tremplin/core/offer";

/** An offer in a feed: its card with its text and its place. */
export interface OfferFeedItem extends OfferCard {
  readonly description: string;
  readonly insee: string | null;
  readonly updatedAt: Date;
  readonly expiresAt: Date | null;
}

export interface OfferFeed {
  readonly total: number;
  readonly pageCount: number;
  readonly items: readonly OfferFeedItem[];
}

/** One page of what a search finds, with the texts. */
export const feed = procedure(anyone)
  .input(offerSearchInput)
  .query(({ ctx, input }): Promise<OfferFeed> => offerFeed(ctx, input));
