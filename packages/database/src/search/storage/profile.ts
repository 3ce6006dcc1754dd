import { type ContractKind, contractKinds, isAlternance, type WorkingTime } from "@tremplin/core/offer";
import type { OfferRow } from "../../schema.ts";

/**
 * All that the facets look at in one offer, in one number of eleven bits: contract (5), working time
 * (2), and four yes or no. One pass that counts the profiles gives every facet.
 */
export const profileBits = 11;

const timeCodes: Readonly<Record<WorkingTime, number>> = { full: 1, part: 2 };
const timeShift = 5;
/** The bit of each switch of a search that a profile answers. */
export const profileFlags = {
  beginner: 1 << 7,
  payShown: 1 << 8,
  noLicence: 1 << 9,
  withoutCar: 1 << 10,
} as const;

/** The profile of an offer. What is untold (working time, licences, car) counts as no. */
export function profileOf(offer: OfferRow): number {
  return (
    contractKinds.indexOf(offer.contract) |
    ((offer.workingTime ? timeCodes[offer.workingTime] : 0) << timeShift) |
    (offer.experience === "none" ? profileFlags.beginner : 0) |
    (offer.pay?.kind === "stated" ? profileFlags.payShown : 0) |
    (offer.licences?.length === 0 ? profileFlags.noLicence : 0) |
    (offer.withoutCar ? profileFlags.withoutCar : 0)
  );
}

export function contractOf(profile: number): ContractKind {
  return contractKinds[profile & 31] as ContractKind;
}

export function workingTimeOf(profile: number): WorkingTime | null {
  const code = (profile >> timeShift) & 3;
  if (code === 0) return null;
  return code === timeCodes.full ? "full" : "part";
}

export function isAlternanceProfile(profile: number): boolean {
  return isAlternance(contractOf(profile));
}
