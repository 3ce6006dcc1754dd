import type { OfferSearch, WiderSearch } from "@tremplin/core/offer";
import type { Commune } from "@tremplin/core/territory";
import type { Context } from "../../context.ts";

/** With fewer offers than this, other searches are proposed. */
const fewOffers = 5;

/**
 * Where words find little: the jobs that they name in the ROME, on a board that has imported it, with the offers
 * of each. "Mitron" leads to bakers whose offers never say so.
 */
export async function jobSearches(
  { index, now }: Pick<Context, "index" | "now">,
  input: OfferSearch,
  commune: Commune | null,
  total: number,
): Promise<WiderSearch[]> {
  if (input.words.trim() === "" || input.rome !== null || total >= fewOffers) return [];
  const found: WiderSearch[] = [];
  for (const { code, label } of await index.rows.jobsOf(input.words)) {
    const search = { ...input, words: "", rome: code, page: 1 };
    const { total: count } = await index.search(search, commune, now());
    if (count > total) found.push({ kind: "job", filter: null, words: label, search, count });
  }
  return found;
}
