import { type OfferSearch, offerSearchParams } from "@tremplin/core/offer";

/** Id of the form that holds a whole search: controls elsewhere on the page belong to it by `form=`. */
export const searchFormId = "recherche";
/** Id of the heading over the results. */
export const resultsId = "resultats";

/** The address of a search's page: `/offres?q=vendeur&lieu=21231`. */
export function searchHref(search: OfferSearch): string {
  return withSearch("/offres", search);
}

/** The address of a search's feed: from its first page, whatever the view. */
export function feedHref(kind: "rss" | "json", search: OfferSearch): string {
  return withSearch(`/offres.${kind}`, { ...search, page: 1, view: "list" });
}

function withSearch(path: string, search: OfferSearch): string {
  const params = offerSearchParams(search).toString();
  return params ? `${path}?${params}` : path;
}
