import type { Qualification } from "./qualification.ts";
import type { Season } from "./season.ts";

/**
 * What a sector's work gives or asks beyond pay. The order is that of the bits in the search index: new ones
 * are added at the end.
 */
export const workConditions = ["housing", "ski-pass", "meals", "split", "straight"] as const;
/**
 * `split`: the day is cut in two by hours that are not paid (travail coupé); `straight`: the employer says that it
 * is not. An offer has one of the two, or says nothing.
 */
export type WorkCondition = (typeof workConditions)[number];

/** What an offer says on the board of a sector, beside what any offer says. */
export interface SectorTraits {
  /** The id of a family of the instance; null when none was found or chosen. */
  readonly family: string | null;
  readonly season: Season | null;
  readonly conditions: readonly WorkCondition[];
  readonly qualifications: readonly Qualification[];
}

/** An offer of which nothing of the kind is known. */
export const noTraits: SectorTraits = { family: null, season: null, conditions: [], qualifications: [] };
