import type { OfferFacets, WiderSearch } from "@tremplin/core/offer";
import type { Commune } from "@tremplin/core/territory";
import type { Correction } from "./language/query.ts";

/** What a search finds: the row numbers of one page, best first, and what is said around them. */
export interface FoundOffers {
  readonly total: number;
  readonly pageCount: number;
  /** `offer.seq` of the page's offers, best first. */
  readonly ids: readonly number[];
  /** Km from the searched place, one decimal, by `offer.seq`; none without a place or coordinates. */
  readonly distances: ReadonlyMap<number, number>;
  readonly facets: OfferFacets;
  /** Words taken for others. */
  readonly corrections: readonly Correction[];
  /** Proposed when little is found, on the first page. */
  readonly wider: readonly WiderSearch[];
}

/** The best offers of a search whose place is known, by `offer.seq`. */
export interface FoundPoints {
  readonly total: number;
  readonly ids: readonly number[];
}

/** Where one searches: a commune, with its centre when that is known. */
export type SearchPlace = Pick<Commune, "insee" | "latitude" | "longitude">;
