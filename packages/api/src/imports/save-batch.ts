import type { Clock, NewId } from "@tremplin/core/shared";
import {
  companiesLike,
  type DatabaseHandle,
  type DuplicateCandidate,
  findConfidentialDuplicates,
  findDuplicates,
  type ImportRow,
  type OfferToSave,
  offersByReference,
  type StoredOffer,
  saveCompanies,
  saveOffers,
  suspendedAmong,
} from "@tremplin/database";
import type { Candidate } from "./candidate.ts";
import { CompanyBook } from "./company-book.ts";
import { isKeptOver } from "./duplicates.ts";
import { OfferBook } from "./offer-book.ts";
import {
  endedOffer,
  hasEnded,
  needsProlonging,
  newOffer,
  supersededOffer,
  updatedOffer,
} from "./offer-life.ts";
import { notesText, rejectionReason } from "./reasons.ts";

/** What a run of one file remembers from batch to batch. */
export interface ImportMemory {
  readonly source: string;
  /** The row that first gave each reference. */
  readonly rowOfReference: Map<string, number>;
  /** The row of this file that stands for an offer. */
  readonly rowOfOffer: Map<string, number>;
}

/**
 * Decides the fate of each row of a batch and saves the offers and companies that change, within the
 * transaction of `handle`. Nothing is written for rows that bring nothing new.
 */
export async function saveBatch(
  handle: DatabaseHandle,
  candidates: readonly Candidate[],
  memory: ImportMemory,
  deps: { readonly now: Clock; readonly newId: NewId },
): Promise<ImportRow[]> {
  const batch = await Batch.load(handle, candidates, memory, deps);
  const fates: ImportRow[] = [];
  for (const candidate of candidates) fates.push(await batch.decide(candidate));
  await batch.save();
  return fates;
}

class Batch {
  readonly #handle: DatabaseHandle;
  readonly #memory: ImportMemory;
  readonly #now: Date;
  readonly #newId: NewId;
  readonly #known: ReadonlyMap<string, StoredOffer>;
  /** The offers of the board, and of this batch so far, that a row may say again. */
  readonly #others: OfferBook;
  readonly #book: CompanyBook;
  /** The companies among them that the agency has suspended. */
  readonly #suspended: ReadonlySet<string>;
  readonly #offers = new Map<string, OfferToSave>();

  private constructor(
    handle: DatabaseHandle,
    memory: ImportMemory,
    deps: { readonly now: Clock; readonly newId: NewId },
    loaded: {
      readonly known: ReadonlyMap<string, StoredOffer>;
      readonly others: readonly DuplicateCandidate[];
      readonly book: CompanyBook;
      readonly suspended: ReadonlySet<string>;
    },
  ) {
    this.#handle = handle;
    this.#memory = memory;
    this.#now = deps.now();
    this.#newId = deps.newId;
    this.#known = loaded.known;
    this.#others = new OfferBook(loaded.others);
    this.#book = loaded.book;
    this.#suspended = loaded.suspended;
  }

  /** Reads from the board all that the batch is compared with, in five queries. */
  static async load(
    handle: DatabaseHandle,
    candidates: readonly Candidate[],
    memory: ImportMemory,
    deps: { readonly now: Clock; readonly newId: NewId },
  ): Promise<Batch> {
    const { db } = handle;
    const employers = {
      foldedNames: distinct(candidates.map(({ foldedName }) => foldedName)),
      sirets: distinct(candidates.map(({ company }) => company?.siret ?? null)),
    };
    const places = {
      postcodes: distinct(candidates.map(({ content }) => content.place.postcode)),
      insees: distinct(candidates.map(({ content }) => content.place.insee)),
      labels: distinct(
        candidates.map(({ content: { place } }) => (place.insee === null ? place.label : null)),
      ),
    };
    const hidden = candidates.filter(({ foldedName }) => foldedName === null);
    const titles = distinct(hidden.map(({ content }) => content.title));
    const references = candidates.map(({ reference }) => reference);
    const known = await offersByReference(db, memory.source, references);
    const named = await findDuplicates(db, employers, places);
    const confidential = await findConfidentialDuplicates(db, memory.source, titles, places);
    const companies = await companiesLike(db, employers);
    const book = new CompanyBook(companies, deps.newId, deps.now());
    const suspended = await suspendedAmong(
      db,
      companies.map(({ id }) => id),
    );
    return new Batch(handle, memory, deps, { known, others: [...named, ...confidential], book, suspended });
  }

  async decide(candidate: Candidate): Promise<ImportRow> {
    const { row, reference } = candidate;
    const earlier = this.#memory.rowOfReference.get(reference);
    if (earlier !== undefined) return fate(row, "duplicate", `Même référence que la ligne ${earlier}.`, null);
    this.#memory.rowOfReference.set(reference, row);

    const own = this.#known.get(reference) ?? null;
    if (hasEnded(candidate, this.#now)) return this.#end(candidate, own);
    const doubles = this.#doublesOf(candidate, own);
    const kept = doubles.find((double) => this.#isKeptOver(double, own));
    if (kept) return this.#giveWay(candidate, own, kept);
    for (const double of doubles) await this.#supersedeDouble(double);
    return this.#keep(candidate, own);
  }

  /** Saves what changed: companies first, as offers refer to them. */
  async save(): Promise<void> {
    await saveCompanies(this.#handle, this.#book.changed);
    await saveOffers(this.#handle, [...this.#offers.values()], this.#now);
  }

  #end(candidate: Candidate, own: StoredOffer | null): ImportRow {
    if (own === null) return fate(candidate.row, "rejected", rejectionReason("ended"), null);
    if (!isLive(own, null)) return fate(candidate.row, "unchanged", null, own.id);
    this.#save(endedOffer(own, candidate, this.#now));
    this.#others.remove(own.id);
    return fate(candidate.row, "updated", "L'offre est terminée à sa source.", own.id);
  }

  /** The live offers that say the same job. */
  #doublesOf(candidate: Candidate, own: StoredOffer | null): DuplicateCandidate[] {
    return this.#others
      .sameAs(comparable(candidate, this.#memory.source))
      .filter((other) => other.id !== own?.id && isLive(other, this.#now));
  }

  /** A row of this file that came first stands; otherwise the better source, then the oldest. */
  #isKeptOver(double: DuplicateCandidate, own: StoredOffer | null): boolean {
    if (this.#memory.rowOfOffer.has(double.id)) return true;
    return isKeptOver(double, { source: this.#memory.source, createdAt: own?.createdAt ?? this.#now });
  }

  #giveWay(candidate: Candidate, own: StoredOffer | null, kept: DuplicateCandidate): ImportRow {
    if (own !== null && isLive(own, null)) this.#supersede(own);
    const rowHere = this.#memory.rowOfOffer.get(kept.id);
    const where = rowHere === undefined ? `${kept.source}, ${kept.reference}` : `ligne ${rowHere}`;
    return fate(candidate.row, "duplicate", `Même offre que « ${kept.title} » (${where}).`, kept.id);
  }

  async #supersedeDouble({ source, reference }: DuplicateCandidate): Promise<void> {
    const stored = await offersByReference(this.#handle.db, source, [reference]);
    const offer = stored.get(reference);
    if (offer) this.#supersede(offer);
  }

  #supersede(offer: StoredOffer): void {
    this.#save(supersededOffer(offer, this.#now));
    this.#others.remove(offer.id);
  }

  #keep(candidate: Candidate, own: StoredOffer | null): ImportRow {
    const { row, digest, notes } = candidate;
    if (own !== null && own.sourceDigest === digest && !needsProlonging(own, candidate, this.#now)) {
      this.#memory.rowOfOffer.set(own.id, row);
      return fate(row, "unchanged", null, own.id);
    }
    const companyId = this.#book.of(candidate)?.id ?? null;
    if (companyId !== null && this.#suspended.has(companyId)) {
      return fate(row, "rejected", rejectionReason("suspended"), own?.id ?? null);
    }
    const offer =
      own === null
        ? newOffer(candidate, this.#memory.source, companyId, this.#newId, this.#now)
        : updatedOffer(own, candidate, companyId, this.#now);
    this.#save(offer);
    this.#memory.rowOfOffer.set(offer.id, row);
    this.#others.put(asDouble(offer, candidate, this.#memory.source));
    return fate(row, own === null ? "imported" : "updated", notesText(notes), offer.id);
  }

  #save(offer: OfferToSave): void {
    this.#offers.set(offer.id, offer);
  }
}

function fate(
  row: number,
  kind: ImportRow["fate"],
  reason: string | null,
  offerId: string | null,
): ImportRow {
  return { row, fate: kind, reason, offerId };
}

/** Shown, or paused for a while. `now` null counts an end that has just come as live still. */
function isLive(offer: Pick<DuplicateCandidate, "state" | "expiresAt">, now: Date | null): boolean {
  if (offer.state !== "published" && offer.state !== "paused") return false;
  return now === null || offer.expiresAt === null || offer.expiresAt > now;
}

function comparable({ content, foldedName, company }: Candidate, source: string) {
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

function asDouble(offer: OfferToSave, candidate: Candidate, source: string): DuplicateCandidate {
  const { id, state, createdAt, expiresAt, origin } = offer;
  return { ...comparable(candidate, source), id, state, createdAt, expiresAt, reference: origin.reference };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
