import type { OfferContent } from "@tremplin/core/offer";
import { recogniseTraits, type SectorJudgement } from "@tremplin/core/sector";
import type { NewId } from "@tremplin/core/shared";
import {
  type DatabaseHandle,
  type DuplicateCandidate,
  type ImportRow,
  type OfferToSave,
  offersByReference,
  openReview,
  type StoredOffer,
  saveCompanies,
  saveOffers,
  withdrawReviews,
} from "@tremplin/database";
import type { Candidate } from "./candidate.ts";
import type { CompanyBook } from "./company-book.ts";
import { asDouble, type BatchDeps, type ComparedWith, comparable, comparedWith } from "./compared-with.ts";
import { isKeptOver } from "./duplicates.ts";
import type { OfferBook } from "./offer-book.ts";
import {
  endedOffer,
  endedUnseen,
  hasEnded,
  heldAgain,
  heldOffer,
  isLive,
  needsProlonging,
  newOffer,
  releasedOffer,
  supersededOffer,
  updatedOffer,
} from "./offer-life.ts";
import { notesText, rejectionReason } from "./reasons.ts";
import { isLearnedOut, isNotTaken, outsideReason, reviewOf, type SectorJudge } from "./sector-judge.ts";

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
  deps: BatchDeps,
): Promise<ImportRow[]> {
  const batch = new Batch(handle, memory, deps, await comparedWith(handle, candidates, memory.source, deps));
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
  readonly #known: ComparedWith["known"];
  readonly #others: OfferBook;
  readonly #book: CompanyBook;
  readonly #suspended: ReadonlySet<string>;
  readonly #judge: SectorJudge | null;
  readonly #held: ReadonlySet<string>;
  /** Offers that a moderator has to look at. */
  readonly #doubted: OfferToSave[] = [];
  /** Offers that no moderator has to look at any more. */
  readonly #settled: string[] = [];
  readonly #offers = new Map<string, OfferToSave>();

  constructor(handle: DatabaseHandle, memory: ImportMemory, deps: BatchDeps, found: ComparedWith) {
    this.#handle = handle;
    this.#memory = memory;
    this.#now = deps.now();
    this.#newId = deps.newId;
    this.#known = found.known;
    this.#others = found.others;
    this.#book = found.book;
    this.#suspended = found.suspended;
    this.#judge = found.judge;
    this.#held = found.held;
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
    for (const id of this.#settled) await withdrawReviews(this.#handle.db, id, this.#now);
    for (const offer of this.#doubted)
      await openReview(this.#handle.db, reviewOf(offer, this.#newId(), this.#now));
  }

  #end(candidate: Candidate, own: StoredOffer | null): ImportRow {
    if (own === null) return fate(candidate.row, "rejected", rejectionReason("ended"), null);
    if (!isLive(own, null) && !this.#isHeld(own)) return fate(candidate.row, "unchanged", null, own.id);
    this.#save(endedOffer(own, candidate, this.#now));
    this.#settle(own);
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
    if (own !== null && (isLive(own, null) || this.#isHeld(own))) this.#supersede(own);
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
    this.#settle(offer);
    this.#others.remove(offer.id);
  }

  #keep(candidate: Candidate, own: StoredOffer | null): ImportRow {
    const { row, digest, notes } = candidate;
    if (own !== null && own.sourceDigest === digest && !needsProlonging(own, candidate, this.#now)) {
      this.#memory.rowOfOffer.set(own.id, row);
      return fate(row, "unchanged", null, own.id);
    }
    const employer = this.#book.known(candidate)?.id ?? null;
    if (employer !== null && this.#suspended.has(employer)) {
      return fate(row, "rejected", rejectionReason("suspended"), own?.id ?? null);
    }
    const judgement = this.#judge?.of(candidate.content, employer) ?? null;
    // Before its company: what is not taken leaves no company without offers behind.
    if (judgement && own === null && isNotTaken(judgement)) {
      return fate(row, "rejected", outsideReason(judgement), null);
    }
    const companyId = this.#book.of(candidate)?.id ?? null;
    const content = judgement ? withTraits(candidate.content, judgement.family) : candidate.content;
    const told = { ...candidate, content };
    // What shows already was let in by the rules or by a person.
    if (judgement && judgement.verdict !== "in" && own?.state !== "published") {
      return this.#keepOutside(told, own, companyId, judgement);
    }
    const offer =
      own === null
        ? newOffer(told, this.#memory.source, companyId, this.#newId, this.#now)
        : this.#isHeld(own)
          ? releasedOffer(own, told, companyId, this.#now)
          : updatedOffer(own, told, companyId, this.#now);
    this.#save(offer);
    if (own !== null) this.#settle(own);
    this.#memory.rowOfOffer.set(offer.id, row);
    this.#others.put(asDouble(offer, candidate, this.#memory.source));
    return fate(row, own === null ? "imported" : "updated", notesText(notes), offer.id);
  }

  /** Not published: a moderator looks at it, unless its like was refused or somebody has decided on it. */
  #keepOutside(
    candidate: Candidate,
    own: StoredOffer | null,
    companyId: string | null,
    judgement: SectorJudgement,
  ): ImportRow {
    const { row } = candidate;
    const reason = outsideReason(judgement);
    if (own !== null && (isLearnedOut(judgement) || !(this.#isHeld(own) || endedUnseen(own)))) {
      return fate(row, "outside", reason, own.id);
    }
    const offer =
      own === null
        ? heldOffer(candidate, this.#memory.source, companyId, this.#newId, this.#now)
        : heldAgain(own, candidate, companyId, this.#now);
    this.#save(offer);
    this.#doubted.push(offer);
    this.#memory.rowOfOffer.set(offer.id, row);
    return fate(row, "outside", reason, offer.id);
  }

  /** Waits for a moderator, who says whether it is of the board's sector. */
  #isHeld({ id }: StoredOffer): boolean {
    return this.#held.has(id);
  }

  /** What waited before the moderators of an offer that waits no longer. */
  #settle(own: StoredOffer): void {
    if (this.#isHeld(own)) this.#settled.push(own.id);
  }

  #save(offer: OfferToSave): void {
    this.#offers.set(offer.id, offer);
  }
}

/** The offer with what its texts tell of the sector. */
function withTraits(content: OfferContent, family: string | null): OfferContent {
  return {
    ...content,
    sector: recogniseTraits({ ...content, payExtras: content.pay?.extras ?? null }, family),
  };
}

function fate(
  row: number,
  kind: ImportRow["fate"],
  reason: string | null,
  offerId: string | null,
): ImportRow {
  return { row, fate: kind, reason, offerId };
}
