import { titleSimilarity } from "@tremplin/core/offer";
import { fold } from "@tremplin/core/text";
import type { DuplicateCandidate } from "@tremplin/database";

/** What two offers are compared by. */
export type Comparable = Pick<
  DuplicateCandidate,
  "source" | "title" | "postcode" | "insee" | "placeLabel" | "foldedName" | "siret" | "description"
>;

/** Titles of two sources this near are one job. Measure: `titleSimilarity`. */
const sameTitle = 0.8;

/**
 * True for two texts of one and the same job: same place, same employer (SIRET, else folded name), and same
 * title. Within one source, which tells its own offers apart, the title must be the same word for word; two
 * sources word one job differently, and 0.8 is enough. Offers of confidential employers are the same only
 * when, in one source, their texts are.
 */
export function isSameOffer(a: Comparable, b: Comparable): boolean {
  if (!isSamePlace(a, b)) return false;
  const sameSource = a.source === b.source;
  if (a.foldedName === null || b.foldedName === null) {
    const bothHidden = a.foldedName === null && b.foldedName === null;
    return bothHidden && sameSource && a.title === b.title && a.description === b.description;
  }
  if (!isSameEmployer(a, b)) return false;
  return sameSource ? fold(a.title) === fold(b.title) : titleSimilarity(a.title, b.title) >= sameTitle;
}

function isSamePlace(a: Comparable, b: Comparable): boolean {
  if (a.postcode !== null && a.postcode === b.postcode) return true;
  if (a.insee !== null && a.insee === b.insee) return true;
  return a.insee === null && b.insee === null && a.postcode === b.postcode && a.placeLabel === b.placeLabel;
}

function isSameEmployer(a: Comparable, b: Comparable): boolean {
  return a.siret !== null && b.siret !== null ? a.siret === b.siret : a.foldedName === b.foldedName;
}

/** Sources from the one that is kept to the one that gives way: our own first, files of partners, the rest. */
const ranks: Readonly<Record<string, number>> = { board: 0, "france-travail": 2, demo: 3 };

export function sourceRank(source: string): number {
  return Object.hasOwn(ranks, source) ? (ranks[source] ?? 1) : 1;
}

/** Of two texts of one job: our own is kept, then that of the better source, then the oldest. */
export function isKeptOver(
  a: { readonly source: string; readonly createdAt: Date },
  b: { readonly source: string; readonly createdAt: Date },
): boolean {
  const byRank = sourceRank(a.source) - sourceRank(b.source);
  return byRank === 0 ? a.createdAt <= b.createdAt : byRank < 0;
}
