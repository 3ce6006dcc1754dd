import type { ContactWay, ContractKind, OfferContent, PayNote, PlaceHint } from "@tremplin/core/offer";

/** What a source says of the employer. */
export interface CompanyDraft {
  readonly name: string;
  readonly siret: string | null;
  readonly nafCode: string | null;
  readonly activity: string | null;
  readonly description: string | null;
  readonly website: string | null;
  readonly headcount: string | null;
}

/** Something that was set right or left out; the offer is good nevertheless. */
export type DraftNote =
  | `pay-${PayNote}`
  | "title-cut"
  | "description-cut"
  | "link-refused"
  | "date-unreadable"
  | "siret-invalid"
  | "characters-lost";

/**
 * An offer as a source tells it, its fields read one by one, before it is known whether it can be
 * published: the place is not looked up, the contract or the ways to apply may be missing.
 */
export interface OfferDraft
  extends Omit<OfferContent, "contract" | "contact" | "place" | "companyName" | "sector"> {
  /** The source's identifier; null when it gives none. */
  readonly reference: string | null;
  /** The offer's page at its source. */
  readonly url: string | null;
  readonly contract: ContractKind | null;
  readonly contact: ContactWay | null;
  readonly place: PlaceHint;
  /** Null for a confidential employer. */
  readonly company: CompanyDraft | null;
  readonly publishedAt: Date | null;
  /** The end that the source gives; null when it gives none. */
  readonly endsAt: Date | null;
  readonly notes: readonly DraftNote[];
}

/** The longest texts kept, in characters. */
export const longest = {
  reference: 100,
  title: 200,
  description: 20_000,
  name: 150,
  line: 300,
  skill: 100,
  skills: 30,
} as const;

/** A text of at most `length` characters, cut between words when it can be; null when empty. */
export function capped(text: string, length: number): string | null {
  if (text.length <= length) return text === "" ? null : text;
  const cut = text.slice(0, length);
  const end = cut.search(/\s\S*$/);
  return cut
    .slice(0, end > length / 2 ? end : length)
    .toWellFormed()
    .trim();
}

/** One-line values begin with no sign that a spreadsheet would run as a formula. */
export function withoutFormula(text: string): string {
  return text.replace(/^[\s=+@-]+/, "");
}

/** Whole posts to fill, 1 when the text tells no believable number. */
export function postsIn(text: string): number {
  const posts = Number.parseInt(text, 10);
  return posts >= 1 && posts <= 999 ? posts : 1;
}

/** Degrees, decimal point or comma; null for what is no number. */
export function degreesIn(text: string): number | null {
  const degrees = text.trim() === "" ? Number.NaN : Number(text.replace(",", "."));
  return Number.isFinite(degrees) ? degrees : null;
}
