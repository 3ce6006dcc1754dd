import type { OfferSearch, SectorFacets } from "@tremplin/core/offer";
import {
  familyCode,
  type Qualification,
  qualifications,
  type Season,
  seasons,
  type WorkCondition,
  workConditions,
} from "@tremplin/core/sector";
import type { Columns } from "../storage/column-page.ts";
import {
  conditionBits,
  conditionMask,
  qualificationBits,
  qualificationMask,
  seasonIn,
} from "../storage/traits.ts";

/** The filters of a sector, by the name of their parameter in an address. */
export const sectorFilters = ["famille", "saison", "avantage", "qualification"] as const;
export type SectorFilter = (typeof sectorFilters)[number];

/** One bit for each filter that may refuse an offer; each condition is a filter of its own. */
const refusals = { family: 1, season: 2, qualification: 4 } as const;
const conditionShift = 3;

/** Whether a search asks for anything of a sector. */
export function asksSector(search: OfferSearch): boolean {
  const { families, seasons: some, conditions, qualifications: asked } = search;
  return families.length + some.length + conditions.length + asked.length > 0;
}

/**
 * Keeps in `slots` the offers that the filters of the sector let through, counting its facets on the way. A facet
 * ignores its own filter and obeys the others: `accepts` tells what those that are no sector's say of a slot.
 * Answers how many are kept.
 */
export function keepSector(
  {
    slots,
    count,
    columns,
  }: { readonly slots: Uint32Array; readonly count: number; readonly columns: Columns },
  search: OfferSearch,
  accepts: (slot: number) => boolean,
): { readonly kept: number; readonly facets: SectorFacets } {
  const refusalOf = refusalsOf(search);
  const families = new Map<number, number>();
  const bySeason = zeros<Season>(seasons);
  const byCondition = zeros<WorkCondition>(workConditions);
  const byQualification = zeros<Qualification>(qualifications);
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] as number;
    const [traits, family] = [columns.traits[slot] as number, columns.family[slot] as number];
    const refusal = refusalOf(traits, family);
    slots[kept] = slot;
    if (refusal === 0) kept += 1;
    // Refused by two filters, it counts nowhere.
    if ((refusal & (refusal - 1)) !== 0 || !accepts(slot)) continue;
    if (family !== 0 && (refusal & ~refusals.family) === 0) {
      families.set(family, (families.get(family) ?? 0) + 1);
    }
    const season = seasonIn(traits);
    if (season !== null && (refusal & ~refusals.season) === 0) bySeason[season] += 1;
    addBits(
      byCondition,
      workConditions,
      conditionBits(traits),
      (rank) => (refusal & ~(1 << (rank + conditionShift))) === 0,
    );
    if ((refusal & ~refusals.qualification) === 0) {
      addBits(byQualification, qualifications, qualificationBits(traits), () => true);
    }
  }
  return {
    kept,
    facets: {
      families: Object.fromEntries(families),
      seasons: bySeason,
      conditions: byCondition,
      qualifications: byQualification,
    },
  };
}

/** Which filters refuse an offer, as bits. */
function refusalsOf(search: OfferSearch): (traits: number, family: number) => number {
  const families = new Set(search.families.map(familyCode));
  const conditions = conditionMask(search.conditions);
  const asked = qualificationMask(search.qualifications);
  return (traits, family) =>
    (families.size > 0 && !families.has(family) ? refusals.family : 0) |
    (search.seasons.length > 0 && !search.seasons.includes(seasonIn(traits) as Season)
      ? refusals.season
      : 0) |
    (asked !== 0 && (qualificationBits(traits) & asked) === 0 ? refusals.qualification : 0) |
    ((conditions & ~conditionBits(traits)) << conditionShift);
}

function addBits<Key extends string>(
  counts: Record<Key, number>,
  keys: readonly Key[],
  bits: number,
  isCounted: (rank: number) => boolean,
): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const rank = 31 - Math.clz32(left & -left);
    const key = keys[rank];
    if (key !== undefined && isCounted(rank)) counts[key] += 1;
  }
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
