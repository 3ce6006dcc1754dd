import { directorySearchParams, parseDirectorySearch } from "@tremplin/core/membership";
import { offerSearchParams, parseOfferSearch } from "@tremplin/core/offer";
import { splitLanguage } from "@tremplin/instance/words";

/** Addresses whose query is a search. */
const searched = new Set(["/offres", "/offres.rss", "/offres.json", "/offres.points.json"]);
/** The directory of members, whose query is a search of its own. */
const directory = "/adherents";
/** The list of articles, of which there may be several pages. */
const articles = "/actualites";
/** Where the card's provider tells of payments: signed, and sent by no page of ours. */
export const noticePath = "/paiements/stripe";

/** First parts of the addresses whose pages are made for one person, and take forms. */
const privateParts = new Set([
  "connexion",
  "courriels",
  "deconnexion",
  "demo",
  "espace",
  "inscription",
  "invitation",
  "lien",
  "signaler",
]);

/** Whether the page at this path is somebody's own: it is never kept, and a form may be sent to it. */
export function isPrivate(path: string): boolean {
  return privateParts.has(splitLanguage(path).path.split("/", 2)[1] ?? "");
}

/**
 * The one form of an address: a search as `offerSearchParams` or `directorySearchParams` writes it,
 * nothing after the path elsewhere. Answers are made from it and kept by it, so that no made-up parameter gets into a page
 * or fills the cache.
 */
export function plainAddress({ pathname: whole, searchParams }: URL): string {
  // The same search in another language is another page.
  return whole + queryOf(splitLanguage(whole).path, searchParams);
}

/** The part of a search's query that is understood, with its question mark. */
function queryOf(pathname: string, searchParams: URLSearchParams): string {
  if (pathname === articles) {
    const page = Number(searchParams.get("page"));
    return Number.isInteger(page) && page > 1 && page < 1000 ? `?page=${page}` : "";
  }
  const isSearch = searched.has(pathname) || /^\/[a-z0-9-]+\/offres$/.test(pathname);
  if (pathname !== directory && !isSearch) return "";
  const asked =
    pathname === directory
      ? directorySearchParams(parseDirectorySearch(searchParams))
      : offerSearchParams(parseOfferSearch(searchParams));
  const params = asked.toString();
  return params === "" ? "" : `?${params}`;
}
