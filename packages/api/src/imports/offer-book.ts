import type { DuplicateCandidate } from "@tremplin/database";
import { type Comparable, isSameOffer } from "./duplicates.ts";

/** The offers that a row may say again, found by their employer: a large file compares few with few. */
export class OfferBook {
  readonly #offers = new Map<string, DuplicateCandidate>();
  readonly #byEmployer = new Map<string, Set<string>>();

  constructor(offers: readonly DuplicateCandidate[]) {
    for (const offer of offers) this.put(offer);
  }

  /** Enters an offer, in the place of what it was. */
  put(offer: DuplicateCandidate): void {
    this.remove(offer.id);
    this.#offers.set(offer.id, offer);
    for (const key of employerKeys(offer)) {
      const ids = this.#byEmployer.get(key) ?? new Set();
      this.#byEmployer.set(key, ids.add(offer.id));
    }
  }

  remove(id: string): void {
    const offer = this.#offers.get(id);
    if (!offer) return;
    this.#offers.delete(id);
    for (const key of employerKeys(offer)) this.#byEmployer.get(key)?.delete(id);
  }

  /** The offers that say the same job, in the order they were entered. */
  sameAs(offer: Comparable): DuplicateCandidate[] {
    const ids = new Set(employerKeys(offer).flatMap((key) => [...(this.#byEmployer.get(key) ?? [])]));
    return [...ids].flatMap((id) => {
      const other = this.#offers.get(id);
      return other && isSameOffer(other, offer) ? [other] : [];
    });
  }
}

function employerKeys({ foldedName, siret, title }: Comparable): string[] {
  if (foldedName === null) return [`title ${title}`];
  return siret === null ? [`name ${foldedName}`] : [`name ${foldedName}`, `siret ${siret}`];
}
