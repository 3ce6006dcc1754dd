import { type OfferSearch, offerSearchParams } from "@tremplin/core/offer";
import type { Services } from "@tremplin/server";
import { mostSearches, searchesOf } from "./queries.ts";
import { type Spread, spreadOf, timeEach } from "./statistics.ts";
import { fetchByKey, plainSql } from "./yardsticks.ts";

export interface SearchFigures {
  /** The whole procedure: words, place, filters, facets, cards. */
  readonly procedure: Spread;
  /** Bringing the same rows by their keys. */
  readonly byKey: Spread;
  /** LIKE and a box, the newest 20. */
  readonly plain: Spread;
  /** Addresses of pages that found something, for the page figures. */
  readonly found: readonly string[];
  /** Addresses of other searches, for a server to get warm. */
  readonly others: readonly string[];
  readonly offers: readonly string[];
}

const warmUp = 60;

/** Measures the search procedure in this process, and the statements it is held against. */
export async function measureSearch(services: Services, count: number): Promise<SearchFigures> {
  const api = services.caller("http://bench.invalid");
  const searches = searchesOf(mostSearches);
  const found: string[] = [];
  const offers = new Set<string>();
  const pages: string[][] = [];
  for (const search of searches.slice(0, warmUp)) await api.offer.search(search);
  const measured = searches.slice(warmUp, warmUp + count);
  const procedure = await timeEach(measured, async (search) => {
    const page = await api.offer.search(search);
    pages.push(page.offers.map(({ publicId }) => publicId));
    if (page.total > 0) found.push(addressOf(search));
    for (const { slug, publicId } of page.offers) offers.add(`/offres/${slug}-${publicId}`);
  });
  if (found.length < count / 2) throw new Error(`Only ${found.length} of ${count} searches found something.`);
  const byKey = await timeEach(
    pages.filter((ids) => ids.length > 0),
    (ids) => fetchByKey(services.database, ids),
  );
  // A tenth is enough for the statement that reads whole texts.
  const plain = await timeEach(measured.slice(0, Math.max(20, Math.floor(count / 10))), (search) => {
    const centre = services.communes.byInsee(search.place);
    if (!centre) throw new Error(`No commune ${search.place}.`);
    return plainSql(services.database, search, centre, services.now());
  });
  return {
    procedure: spreadOf(procedure),
    byKey: spreadOf(byKey),
    plain: spreadOf(plain),
    found,
    others: searches.slice(warmUp + count).map(addressOf),
    offers: [...offers],
  };
}

function addressOf(search: OfferSearch): string {
  return `/offres?${offerSearchParams(search)}`;
}
