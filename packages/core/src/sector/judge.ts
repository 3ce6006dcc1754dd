import { fold } from "../text/index.ts";
import { type FamilyMatch, familiesOf, type JobFamily, wordIn } from "./family.ts";

/** What an instance says of its sector. */
export interface SectorRules {
  readonly families: readonly JobFamily[];
  /** What is said in the sector and hardly elsewhere: "station de ski", "domaine skiable". */
  readonly words: readonly string[];
  /** Communes (INSEE) of the sector's territory, and departments that hold some. */
  readonly communes: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
}

/** What an offer is judged by. */
export interface JudgedOffer {
  readonly title: string;
  readonly description: string;
  readonly romeCode: string | null;
  readonly insee: string | null;
  readonly department: string | null;
  /** The company is wholly of the sector, somebody of the board has said so. */
  readonly companyInSector: boolean;
  /** The company is a member of the network that publishes the board. */
  readonly isMember: boolean;
  /** The family that a person chose; null for none. */
  readonly chosen: string | null;
  /** What a moderator decided of the same company and title. */
  readonly learned: LearnedVerdict | null;
}

export interface LearnedVerdict {
  readonly isIn: boolean;
  readonly family: string | null;
}

export type SectorVerdict = "in" | "doubtful" | "out";

/** A reason of the verdict, for people: a code of the words `sector.reason.…`. */
export interface SectorReason {
  readonly code:
    | "learned-in"
    | "learned-out"
    | "company"
    | "member"
    | "family-title"
    | "family-rome"
    | "family-text"
    | "no-family"
    | "commune"
    | "words-title"
    | "words-text"
    | "department"
    | "no-place";
  /** The words or the code that were found; the label of the family. */
  readonly found: string | null;
  readonly family: string | null;
  readonly points: number;
}

/** Whether an offer is of the sector, how surely, in which family, and why. */
export interface SectorJudgement {
  readonly verdict: SectorVerdict;
  readonly family: string | null;
  readonly score: number;
  readonly reasons: readonly SectorReason[];
}

/** From this score on an offer is in. Measured on labelled offers (docs/decisions/0045-sector.md). */
const enough = 7;
const points = {
  company: 7,
  member: 1,
  commune: 4,
  wordsInTitle: 4,
  wordsInText: 2,
  wordsElsewhere: 1,
  department: 1,
} as const;
/** Less says that a place is near, not that it is one. */
const placeEnough = 2;

/**
 * Judges an offer by what is decided of its like, else by its company, its job and its place. A job that exists
 * everywhere needs a place of the sector; a place alone makes no job of the sector.
 */
export function judgeSector(offer: JudgedOffer, rules: SectorRules): SectorJudgement {
  const title = fold(offer.title);
  const text = fold(offer.description);
  const [match] = familiesOf({ title, text, romeCode: offer.romeCode }, rules.families);
  const family = knownFamily(offer.chosen, rules) ?? match?.family.id ?? null;
  if (offer.learned) {
    const { isIn } = offer.learned;
    const reason = reasonOf(isIn ? "learned-in" : "learned-out", 0);
    return {
      verdict: isIn ? "in" : "out",
      family: offer.learned.family ?? family,
      score: isIn ? enough : 0,
      reasons: [reason],
    };
  }
  const reasons = [
    ...(offer.companyInSector ? [reasonOf("company", points.company)] : []),
    ...(offer.isMember ? [reasonOf("member", points.member)] : []),
    match ? familyReason(match) : reasonOf("no-family", 0),
    ...placeReasons(offer, { title, text }, rules),
  ];
  const score = sum(reasons);
  return { verdict: verdictOf(offer, match ?? null, reasons, score), family, score, reasons };
}

function verdictOf(
  { companyInSector }: JudgedOffer,
  match: FamilyMatch | null,
  reasons: readonly SectorReason[],
  score: number,
): SectorVerdict {
  if (companyInSector) return "in";
  // A job of no family, and the sector told in its title: "directrice de station". Let a person see.
  if (match === null || match.by === "text") {
    return reasons.some(({ code }) => code === "words-title") ? "doubtful" : "out";
  }
  // Its own words in the title say it; its code may be shared with other jobs (K1705: patrollers and firefighters).
  const isAnywhere = match.family.anywhere && match.by === "title";
  const place = sum(reasons.filter(({ code }) => placeCodes.has(code)));
  if (isAnywhere) return "in";
  if (place === 0) return "out";
  // A department alone is doubted, save where a member of the network hires.
  const near = place + sum(reasons.filter(({ code }) => code === "member"));
  return near >= placeEnough && score >= enough ? "in" : "doubtful";
}

const placeCodes: ReadonlySet<SectorReason["code"]> = new Set([
  "commune",
  "words-title",
  "words-text",
  "department",
]);

function placeReasons(
  { insee, department }: JudgedOffer,
  { title, text }: { readonly title: string; readonly text: string },
  rules: SectorRules,
): SectorReason[] {
  const reasons: SectorReason[] = [];
  const isThere = department !== null && rules.departments.has(department);
  const isElsewhere = department !== null && !isThere;
  if (insee !== null && rules.communes.has(insee)) reasons.push(reasonOf("commune", points.commune));
  else if (isThere) reasons.push(reasonOf("department", points.department));
  const [inTitle, inText] = [wordIn(title, rules.words), wordIn(text, rules.words)];
  if (inTitle) reasons.push({ ...reasonOf("words-title", points.wordsInTitle), found: inTitle });
  else if (inText) {
    // What a text of a far town says of mountains is seldom about the work's place.
    const worth = isElsewhere ? points.wordsElsewhere : points.wordsInText;
    reasons.push({ ...reasonOf("words-text", worth), found: inText });
  }
  return reasons.length > 0 ? reasons : [reasonOf("no-place", 0)];
}

function familyReason({ family, by, found, points: worth }: FamilyMatch): SectorReason {
  return { code: `family-${by}`, found, family: family.label, points: worth };
}

function reasonOf(code: SectorReason["code"], worth: number): SectorReason {
  return { code, found: null, family: null, points: worth };
}

function sum(reasons: readonly SectorReason[]): number {
  return reasons.reduce((total, each) => total + each.points, 0);
}

function knownFamily(id: string | null, { families }: SectorRules): string | null {
  return families.some((each) => each.id === id) ? id : null;
}
