import type { OfferSearch, OfferSearchPage, WiderSearch } from "@tremplin/core/offer";
import type { Commune } from "@tremplin/core/territory";
import { offerCards, romeLabels, romesOfTitle } from "@tremplin/database";
import type { Context } from "../../context.ts";
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
    const jobs = await jobSearches(ctx, input, commune, found.total);
    const offers = await offerCards(db, ids, distances);
    const [job = null] = input.rome === null ? [] : (await romeLabels(db, ids.slice(0, 1))).values();
    const company = input.company === null ? null : (offers[0]?.companyName ?? null);
    return {
      ...place,
      ...found,
      wider: [...jobs, ...found.wider],
      search: input,
      commune: commune && { insee: commune.insee, name: commune.name, department: commune.department },
      names: { company, job },
      offers,
    };
  });

/** With fewer offers than this, other searches are proposed. */
const fewOffers = 5;
const jobsProposed = 2;

/**
 * Where words find little: the jobs that they name in the ROME, on a board that has imported it, with the offers
 * of each. "Mitron" leads to bakers whose offers never say so.
 */
async function jobSearches(
  { database, index, now }: Pick<Context, "database" | "index" | "now">,
  input: OfferSearch,
  commune: Commune | null,
  total: number,
): Promise<WiderSearch[]> {
  if (input.words.trim() === "" || input.rome !== null || total >= fewOffers) return [];
  const found: WiderSearch[] = [];
  for (const { code, label } of await romesOfTitle(database.db, input.words, jobsProposed)) {
    const search = { ...input, words: "", rome: code, page: 1 };
    const { total: count } = await index.search(search, commune, now());
    if (count > total) found.push({ kind: "job", filter: null, words: label, search, count });
  }
  return found;
}
