import {
  type Qualification,
  qualifications,
  type Season,
  type SectorTraits,
  seasons,
  type WorkCondition,
  workConditions,
} from "@tremplin/core/sector";

/**
 * What an offer tells on the board of a sector, in one number of 31 bits: season (3), what the work gives (5), and
 * the qualifications asked for (23). Its family is apart.
 */
const conditionShift = 3;
const qualificationShift = 8;

/** The number of an offer's traits; 0 when it tells none. */
export function traitsCode(traits: SectorTraits | null): number {
  if (traits === null) return 0;
  return (
    (traits.season === null ? 0 : seasons.indexOf(traits.season) + 1) |
    (bitsOf(workConditions, traits.conditions) << conditionShift) |
    (bitsOf(qualifications, traits.qualifications) << qualificationShift)
  );
}

export function seasonIn(code: number): Season | null {
  return seasons[(code & 7) - 1] ?? null;
}

/** One bit for each condition, in the order of `workConditions`. */
export function conditionBits(code: number): number {
  return (code >> conditionShift) & 31;
}

/** One bit for each qualification, in the order of `qualifications`. */
export function qualificationBits(code: number): number {
  return code >>> qualificationShift;
}

/** The bits of some of a list, as the codes have them. */
export function conditionMask(some: readonly WorkCondition[]): number {
  return bitsOf(workConditions, some);
}

export function qualificationMask(some: readonly Qualification[]): number {
  return bitsOf(qualifications, some);
}

function bitsOf<Value extends string>(all: readonly Value[], some: readonly Value[]): number {
  return some.reduce((bits, each) => bits | (1 << all.indexOf(each)), 0);
}
