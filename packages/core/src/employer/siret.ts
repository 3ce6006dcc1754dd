import { accept, type Result, refuse } from "../shared/index.ts";

export type SiretRefusal = "siret-characters" | "siret-length" | "siret-checksum";

const laPosteSiren = "356000000";

/**
 * The fourteen digits of an establishment, from what a person typed: spaces, dots and hyphens between
 * the digits are theirs. The last digit closes a Luhn sum; the establishments of La Poste have, for
 * want of numbers, a plain digit sum divisible by 5 instead (its head office has the Luhn sum too).
 */
export function parseSiret(text: string): Result<string, SiretRefusal> {
  const digits = text.replace(/[\s.\p{Pd}]/gu, "");
  if (!/^\d*$/.test(digits)) return refuse("siret-characters");
  if (digits.length !== 14) return refuse("siret-length", { length: digits.length });
  return hasChecksum(digits) ? accept(digits) : refuse("siret-checksum");
}

/** True for fourteen digits, without separators, that `parseSiret` accepts. */
export function isValidSiret(digits: string): boolean {
  return /^\d{14}$/.test(digits) && hasChecksum(digits);
}

function hasChecksum(digits: string): boolean {
  // Fourteen zeros close every sum; forms are filled with them.
  if (/^0+$/.test(digits)) return false;
  return luhnSum(digits) % 10 === 0 || (digits.startsWith(laPosteSiren) && plainSum(digits) % 5 === 0);
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighed = index % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum;
}

function plainSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
