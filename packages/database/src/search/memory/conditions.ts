import type { OfferSearch } from "@tremplin/core/offer";
import { codesOfTown } from "@tremplin/core/territory";
import type { SearchPlace } from "../found-offers.ts";
import { codeNumber } from "../storage/column-page.ts";
import { type UnitVector, unitVector } from "../storage/earth.ts";
import type { AntennaAreas } from "./antenna-areas.ts";
import type { WordMatch } from "./word-match.ts";

/** Where one searches: the codes of the town, and its centre when known. */
export interface SearchCentre {
  readonly communes: readonly number[];
  readonly centre: UnitVector | null;
}

/** All that decides which offers a search keeps. Times are in seconds since 1970. */
export interface Conditions {
  readonly search: OfferSearch;
  readonly words: readonly WordMatch[];
  readonly place: SearchCentre | null;
  /** Code number of the job asked for, 0 for any. */
  readonly rome: number;
  /** Code numbers of the communes asked for, none for everywhere. */
  readonly communes: ReadonlySet<number>;
  /** Where the antennas are. */
  readonly antennas: AntennaAreas;
  readonly now: number;
}

/** The centre of a place as the columns know it. */
export function centreOf(place: SearchPlace | null): SearchCentre | null {
  if (!place) return null;
  const { insee, latitude, longitude } = place;
  return {
    communes: codesOfTown(insee).map(codeNumber),
    centre: latitude === null || longitude === null ? null : unitVector(latitude, longitude),
  };
}
