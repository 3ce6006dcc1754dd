import { everyOffer, type Offer, type OfferCard, type OfferSearch } from "@tremplin/core/offer";
import { offerCards, type StoredOffer } from "@tremplin/database";
import type { Context } from "../../context.ts";

const wanted = 4;
const radiusKm = 50;

/** Live offers like this one: the same job around it, then the same words around it, then anywhere. */
export async function similarOffers(ctx: Context, offer: StoredOffer): Promise<OfferCard[]> {
  const seqs = new Set<number>();
  for (const { search, near } of wideningSearches(offer)) {
    const { ids } = await ctx.index.search(search, near, ctx.now());
    for (const seq of ids) if (seq !== offer.seq && seqs.size < wanted) seqs.add(seq);
    if (seqs.size >= wanted) break;
  }
  return offerCards(ctx.database.db, [...seqs]);
}

function* wideningSearches({ romeCode, title, place }: Offer) {
  const { latitude, longitude } = place;
  const near = latitude === null || longitude === null ? null : { latitude, longitude };
  const sameJob: OfferSearch = { ...everyOffer, rome: romeCode, radiusKm, sort: near ? "distance" : "date" };
  const sameWords: OfferSearch = { ...everyOffer, words: title.slice(0, 200), radiusKm, sort: "pertinence" };
  if (romeCode !== null) yield { search: sameJob, near };
  yield { search: sameWords, near };
  if (near !== null && romeCode !== null) yield { search: { ...sameJob, sort: "date" as const }, near: null };
}
