import type { SectorRules } from "@tremplin/core/sector";
import type { Clock, NewId } from "@tremplin/core/shared";
import {
  companiesLike,
  type DatabaseHandle,
  type DuplicateCandidate,
  findConfidentialDuplicates,
  findDuplicates,
  heldByImport,
  type OfferToSave,
  offersByReference,
  type StoredOffer,
  suspendedAmong,
} from "@tremplin/database";
import type { Candidate } from "./candidate.ts";
import { CompanyBook } from "./company-book.ts";
import { OfferBook } from "./offer-book.ts";
import { SectorJudge } from "./sector-judge.ts";

export interface BatchDeps {
  readonly now: Clock;
  readonly newId: NewId;
  /** What is of the board's sector; null on a board without one. */
  readonly sector?: SectorRules | null;
}

/** What of the board the rows of a batch are compared with. */
export interface ComparedWith {
  /** The offers that rows gave before, by reference. */
  readonly known: ReadonlyMap<string, StoredOffer>;
  /** The offers of the board, and of this batch so far, that a row may say again. */
  readonly others: OfferBook;
  readonly book: CompanyBook;
  /** The companies among them that the agency has suspended. */
  readonly suspended: ReadonlySet<string>;
  readonly judge: SectorJudge | null;
  /** The known offers that wait for a moderator because an import doubted them. */
  readonly held: ReadonlySet<string>;
}

/** Reads from the board all that a batch is compared with, in few queries whatever its size. */
export async function comparedWith(
  { db }: DatabaseHandle,
  candidates: readonly Candidate[],
  source: string,
  deps: BatchDeps,
): Promise<ComparedWith> {
  const employers = {
    foldedNames: distinct(candidates.map(({ foldedName }) => foldedName)),
    sirets: distinct(candidates.map(({ company }) => company?.siret ?? null)),
  };
  const places = {
    postcodes: distinct(candidates.map(({ content }) => content.place.postcode)),
    insees: distinct(candidates.map(({ content }) => content.place.insee)),
    labels: distinct(candidates.map(({ content: { place } }) => (place.insee === null ? place.label : null))),
  };
  const hidden = candidates.filter(({ foldedName }) => foldedName === null);
  const titles = distinct(hidden.map(({ content }) => content.title));
  const references = candidates.map(({ reference }) => reference);
  const known = await offersByReference(db, source, references);
  const named = await findDuplicates(db, employers, places);
  const confidential = await findConfidentialDuplicates(db, source, titles, places);
  const companies = await companiesLike(db, employers);
  const book = new CompanyBook(companies, deps.newId, deps.now());
  const suspended = await suspendedAmong(
    db,
    companies.map(({ id }) => id),
  );
  const waiting = [...known.values()].filter(({ state }) => state === "submitted");
  const held = await heldByImport(
    db,
    waiting.map(({ id }) => id),
  );
  const judge = deps.sector ? await SectorJudge.load(db, deps.sector, companies) : null;
  return { known, others: new OfferBook([...named, ...confidential]), book, suspended, judge, held };
}

/** What a row is compared by. */
export function comparable({ content, foldedName, company }: Candidate, source: string) {
  return {
    source,
    title: content.title,
    postcode: content.place.postcode,
    insee: content.place.insee,
    placeLabel: content.place.label,
    foldedName,
    siret: company?.siret ?? null,
    description: foldedName === null ? content.description : null,
  };
}

/** An offer of this batch, as later rows are compared with it. */
export function asDouble(offer: OfferToSave, candidate: Candidate, source: string): DuplicateCandidate {
  const { id, state, createdAt, expiresAt, origin } = offer;
  return { ...comparable(candidate, source), id, state, createdAt, expiresAt, reference: origin.reference };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
