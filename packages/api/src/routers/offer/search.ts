import type { OfferSearchPage } from "@tremplin/core/offer";
import { offerCards, romeLabels } from "@tremplin/database";
import { searchedPlace } from "../../place.ts";
import { placeInWords } from "../../place-in-words.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { offerSearchInput } from "./input.ts";

/** One page of the offers that a search finds, with the counts of every facet. */
export const search = procedure(anyone)
  .input(offerSearchInput)
  .query(async ({ ctx, input: asked }): Promise<OfferSearchPage> => {
    const input = placeInWords(ctx, asked);
    const { commune, ...place } = searchedPlace(ctx, input.place);
    const { ids, distances, ...found } = await ctx.index.search(input, commune, ctx.now());
    const { db } = ctx.database;
    const offers = await offerCards(db, ids, distances);
    const [job = null] = input.rome === null ? [] : (await romeLabels(db, ids.slice(0, 1))).values();
    const company = input.company === null ? null : (offers[0]?.companyName ?? null);
    return {
      ...place,
      ...found,
      search: input,
      commune: commune && { insee: commune.insee, name: commune.name, department: commune.department },
      names: { company, job },
      offers,
    };
  });
