import { type FeedOffer, offersForFeed } from "@tremplin/database";
import { inOpenAntenna } from "../../antenna/open.ts";
import { searchedPlace } from "../../place.ts";
import { placeInWords } from "../../place-in-words.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { offerSearchInput } from "./input.ts";

/** One page of a search as feeds carry it. */
export interface OfferFeed {
  readonly total: number;
  readonly pageCount: number;
  /** The name of the searched commune; null without one. */
  readonly placeName: string | null;
  readonly offers: readonly FeedOffer[];
}

/** One page of what a search finds, with the texts. */
export const feed = procedure(anyone)
  .input(offerSearchInput)
  .query(async ({ ctx, input: asked }): Promise<OfferFeed> => {
    const input = inOpenAntenna(ctx, placeInWords(ctx, asked));
    const { commune } = searchedPlace(ctx, input.place);
    const { total, pageCount, ids } = await ctx.index.search(input, commune, ctx.now());
    return {
      total,
      pageCount,
      placeName: commune?.name ?? null,
      offers: await offersForFeed(ctx.database.db, ids),
    };
  });
