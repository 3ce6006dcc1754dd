import type { Company } from "@tremplin/core/employer";
import type { Offer } from "@tremplin/core/offer";
import type { Commune, CommuneIndex } from "@tremplin/core/territory";
import { makeCompanies, openingsByKind } from "./companies.ts";
import { makeOffer } from "./offer.ts";
import { Places } from "./places.ts";

export interface DemoOptions {
  /** Any whole number: the same seed and the same `now` give the same demo. */
  readonly seed: number;
  readonly offers: number;
  readonly companies: number;
  /** The town around which people work. */
  readonly centre: Commune;
  readonly communes: CommuneIndex;
  readonly now: Date;
}

export interface Demo {
  readonly companies: readonly Company[];
  /** In batches, made as they are read: a million offers never stand in memory together. */
  readonly offers: Iterable<readonly Offer[]>;
}

const batchSize = 5000;

/**
 * Invented companies and offers around a town, in French, that read like real ones. Every kind of
 * contract is there from sixty companies and sixteen offers on.
 */
export function generateDemo({ seed, offers, companies, centre, communes, now }: DemoOptions): Demo {
  const places = new Places(centre, communes);
  const employers = makeCompanies(companies, { seed, places, now, department: centre.department });
  const world = { seed, now, places, openings: openingsByKind(employers) };
  return {
    companies: employers.map(({ company }) => company),
    offers: {
      *[Symbol.iterator]() {
        for (let from = 0; from < offers; from += batchSize) {
          const length = Math.min(batchSize, offers - from);
          yield Array.from({ length }, (_, index) => makeOffer(from + index, world));
        }
      },
    },
  };
}
