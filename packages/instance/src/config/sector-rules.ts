import type { SectorRules } from "@tremplin/core/sector";
import type { InstanceConfig } from "./schema.ts";

/** What decides whether an offer is of the board's sector; null on a board without one. */
export function sectorRules({
  features,
  sector,
}: Pick<InstanceConfig, "features" | "sector">): SectorRules | null {
  if (!features.sector || sector === null) return null;
  return {
    families: sector.families,
    words: sector.words,
    communes: new Set(sector.massifs.flatMap(({ communes }) => communes)),
    departments: new Set(sector.massifs.flatMap(({ departments }) => departments)),
  };
}
