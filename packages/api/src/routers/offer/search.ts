import type { OfferSearchPage } from "@tremplin/core/offer";
import { romeLabels } from "@tremplin/database";
import { antennasOf, inOpenAntenna } from "../../antenna/open.ts";
import { searchedPlace } from "../../place.ts";
import { placeInWords } from "../../place-in-words.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { offerSearchInput } from "./input.ts";
import { jobSearches } from "./job-searches.ts";

/** One page of the offers that a search finds, with the counts of every facet. */
export const search = procedure(anyone)
  .input(offerSearchInput)
  .query(async ({ ctx, input: asked }): Promise<OfferSearchPage> => {
    const input = inOpenAntenna(ctx, placeInWords(ctx, asked));
    const { commune, ...place } = searchedPlace(ctx, input.place);
    const { ids, distances, ...found } = await ctx.index.search(input, commune, ctx.now());
    const { db } = ctx.database;
    const jobs = await jobSearches(ctx, input, commune, found.total);
    const offers = await ctx.index.rows.cards({ ids, distances });
    const [job = null] = input.rome === null ? [] : (await romeLabels(db, ids.slice(0, 1))).values();
    const antennas = antennasOf(ctx).map(({ slug, name }) => ({ slug, name }));
    const antenna = antennas.find(({ slug }) => slug === input.antenna)?.name ?? null;
    const company = input.company === null ? null : (offers[0]?.companyName ?? null);
    return {
      ...place,
      ...found,
      wider: [...jobs, ...found.wider],
      search: input,
      commune: commune && { insee: commune.insee, name: commune.name, department: commune.department },
      names: { company, job, antenna },
      antennas,
      offers,
    };
  });
