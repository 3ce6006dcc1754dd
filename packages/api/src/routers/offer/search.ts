import type { OfferSearchPage } from "@tremplin/core/offer";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { offerSearchInput } from "./input.ts";

/** One page of the offers that a search finds, with the counts of every facet. */
export const search = procedure(anyone)
  .input(offerSearchInput)
  .query(({ ctx, input }): Promise<OfferSearchPage> => searchPage(ctx, input));
