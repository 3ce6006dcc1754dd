import { conditionsIn } from "./condition.ts";
import { qualificationsIn } from "./qualification.ts";
import { type SeasonSource, seasonOf } from "./season.ts";
import type { SectorTraits } from "./traits.ts";

/** The texts of an offer in which the traits of a sector are told. */
export interface TraitSource extends SeasonSource {
  readonly schedule: string | null;
  readonly training: string | null;
  readonly payExtras: string | null;
  readonly skills: readonly string[];
}

/** Reads the season, what the work gives and what it asks for, from what an offer's texts and terms say. */
export function recogniseTraits(source: TraitSource, family: string | null): SectorTraits {
  const { title, description, schedule, training, payExtras, skills } = source;
  return {
    family,
    season: seasonOf(source),
    conditions: conditionsIn(title, description, schedule, payExtras),
    qualifications: qualificationsIn(title, description, training, skills.join("\n")),
  };
}
