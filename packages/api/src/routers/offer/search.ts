import { type OfferSearchPage, pageSize } from "@tremplin/core/offer";
import { offerCards } from "@tremplin/database";
import { searchedPlace } from "../../place.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { offerSearchInput } from "./input.ts";
import { widerSearches } from "./wider.ts";

/** One page of the offers that a search finds, with the counts of every facet. */
export const search = procedure(anyone)
  .input(offerSearchInput)
  .query(async ({ ctx, input }): Promise<OfferSearchPage> => {
    const { point, ...place } = searchedPlace(ctx, input.place);
    const { total, ids, facets, corrections, distances } = await ctx.index.search(input, point, ctx.now());
    return {
      ...place,
      search: input,
      total,
      pageCount: Math.ceil(total / pageSize),
      offers: await offerCards(ctx.database.db, ids, distances),
      facets,
      corrections,
      wider: await widerSearches(ctx, input, point, total),
    };
  });
