import type { ContractKind, OfferContent } from "../offer/index.ts";
import { distanceKm } from "../territory/index.ts";
import { fold } from "../text/index.ts";
import { minorAccess, type OfferForMinor } from "./minor-access.ts";
import type { CandidateProfile, MobilityWay } from "./profile.ts";

/** What is read of an offer to tell whether it fits somebody. */
export type OfferToFit = OfferForMinor &
  Pick<OfferContent, "romeLabel" | "experience" | "place" | "remote" | "withoutCar" | "startsOn">;

/** What is read of a profile. */
export type ProfileToFit = Pick<
  CandidateProfile,
  | "place"
  | "jobs"
  | "romeCodes"
  | "contracts"
  | "radiusKm"
  | "availableFrom"
  | "mobility"
  | "licences"
  | "skills"
  | "experiences"
>;

/** Why an offer suits somebody; said in words: `fit.<code>`. */
export type FitReason =
  | { readonly code: "job"; readonly job: string }
  | { readonly code: "skills"; readonly skills: readonly string[] }
  | { readonly code: "near"; readonly km: number; readonly way: MobilityWay | null }
  | { readonly code: "remote" }
  | { readonly code: "contract"; readonly contract: ContractKind }
  | { readonly code: "beginner" }
  | { readonly code: "licence"; readonly licences: readonly string[] }
  | { readonly code: "in-time" };

/** What stands between; said in words: `obstacle.<code>`. */
export type FitObstacle =
  | { readonly code: "too-far"; readonly km: number; readonly radiusKm: number }
  | { readonly code: "no-way"; readonly km: number }
  | { readonly code: "contract"; readonly contract: ContractKind }
  | { readonly code: "licence"; readonly licences: readonly string[] }
  | { readonly code: "experience" }
  | { readonly code: "not-yet"; readonly day: string }
  | { readonly code: "minor" };

/** How an offer and somebody go together: words for both sides, never a figure to rank by. */
export interface Fit {
  /** Nothing stands between, and something of what they want or can do is there. */
  readonly fits: boolean;
  readonly reasons: readonly FitReason[];
  readonly obstacles: readonly FitObstacle[];
  /** From where they live, one decimal; null when one of the places is not known. */
  readonly km: number | null;
}

/** As far as one goes every day, in km; the others go as far as the radius that was told. */
const daily: Partial<Record<MobilityWay, number>> = { foot: 3, bike: 12, moped: 25 };
/** From the way that asks least. */
const waysInOrder: readonly MobilityWay[] = ["foot", "bike", "transit", "moped", "car"];

/**
 * Tells how an offer and a profile go together on a day (ISO). What is not told, on either side, is
 * neither a reason nor an obstacle. `age` in years; null when it is not known.
 */
export function fitOf(offer: OfferToFit, profile: ProfileToFit, age: number | null): Fit {
  const km = kmBetween(offer, profile);
  const reasons: FitReason[] = [];
  const obstacles: FitObstacle[] = [];

  const job = jobInCommon(offer, profile);
  if (job !== null) reasons.push({ code: "job", job });
  const skills = skillsInCommon(offer, profile);
  if (skills.length > 0) reasons.push({ code: "skills", skills });

  readDistance(offer, profile, km, { reasons, obstacles });
  if (profile.contracts.length > 0) {
    const isWished = profile.contracts.includes(offer.contract);
    (isWished ? reasons : obstacles).push({ code: "contract", contract: offer.contract });
  }
  if (offer.experience === "none") reasons.push({ code: "beginner" });
  if (offer.experience === "required" && profile.experiences.length === 0) {
    obstacles.push({ code: "experience" });
  }
  readLicences(offer, profile, { reasons, obstacles });
  if (offer.startsOn !== null && profile.availableFrom !== null) {
    if (profile.availableFrom <= offer.startsOn) reasons.push({ code: "in-time" });
    else obstacles.push({ code: "not-yet", day: profile.availableFrom });
  }
  if (age !== null && minorAccess(offer, age).verdict === "closed") obstacles.push({ code: "minor" });

  const namesNoJob = profile.jobs.length === 0 && profile.romeCodes.length === 0;
  const isWished = namesNoJob ? reasons.length > 0 : job !== null || skills.length > 0;
  return { fits: obstacles.length === 0 && isWished, reasons, obstacles, km };
}

interface Said {
  readonly reasons: FitReason[];
  readonly obstacles: FitObstacle[];
}

function kmBetween({ place }: OfferToFit, { place: home }: ProfileToFit): number | null {
  const { latitude, longitude } = place;
  if (home === null || latitude === null || longitude === null) return null;
  return Math.round(distanceKm(home, { latitude, longitude }) * 10) / 10;
}

function readDistance(offer: OfferToFit, profile: ProfileToFit, km: number | null, said: Said): void {
  if (offer.remote === "full") {
    said.reasons.push({ code: "remote" });
    return;
  }
  if (km === null) return;
  const { radiusKm, mobility } = profile;
  if (km > radiusKm) {
    said.obstacles.push({ code: "too-far", km, radiusKm });
    return;
  }
  // Who has not told how they move is asked, not judged.
  if (mobility.length === 0) {
    said.reasons.push({ code: "near", km, way: null });
    return;
  }
  const way = waysInOrder.find(
    (each) =>
      mobility.includes(each) &&
      km <= (daily[each] ?? radiusKm) &&
      !(each === "transit" && offer.withoutCar === false),
  );
  if (way === undefined) said.obstacles.push({ code: "no-way", km });
  else said.reasons.push({ code: "near", km, way });
}

function readLicences(offer: OfferToFit, profile: ProfileToFit, said: Said): void {
  const asked = offer.licences ?? [];
  if (asked.length === 0) return;
  const missing = asked.filter((licence) => !profile.licences.includes(licence));
  if (missing.length === 0) said.reasons.push({ code: "licence", licences: asked });
  else said.obstacles.push({ code: "licence", licences: missing });
}

/** The wished job that an offer is, in the words of the person or of the offer; null when none. */
function jobInCommon({ title, romeCode, romeLabel }: OfferToFit, profile: ProfileToFit): string | null {
  const told = wordsOf(`${title} ${romeLabel ?? ""}`);
  const inWords = profile.jobs.find((job) => {
    const words = wordsOf(job);
    return words.length > 0 && words.every((word) => told.some((other) => isSameWord(word, other)));
  });
  if (inWords !== undefined) return inWords;
  if (romeCode !== null && profile.romeCodes.includes(romeCode)) return romeLabel ?? title;
  return null;
}

/** Of the person's skills, those that the offer asks for. */
function skillsInCommon(offer: OfferToFit, { skills }: ProfileToFit): string[] {
  const asked = offer.skills.map(wordsOf).filter((words) => words.length > 0);
  return skills
    .map(({ label }) => label)
    .filter((label) => {
      const words = wordsOf(label);
      const holds = (some: readonly string[], all: readonly string[]) =>
        some.every((word) => all.some((other) => isSameWord(word, other)));
      return words.length > 0 && asked.some((other) => holds(words, other) || holds(other, words));
    });
}

const small = new Set([
  "pour",
  "avec",
  "dans",
  "chez",
  "savoir",
  "faire",
  "etre",
  "des",
  "les",
  "une",
  "aux",
]);

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3 && !small.has(word));
}

/** "vendeuse" and "vendeur", "boulanger" and "boulangère": the ends of French words vary. A trade is not its shop. */
function isSameWord(a: string, b: string): boolean {
  if (a.endsWith("rie") !== b.endsWith("rie")) return false;
  const length = Math.min(a.length, Math.max(4, a.length - 2));
  return b.startsWith(a.slice(0, length)) && b.length <= a.length + 3;
}
