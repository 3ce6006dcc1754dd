import type { OfferCard, Rome } from "@tremplin/core/offer";
import type { Kysely } from "kysely";
import { cardsByNumber, cardsInOrder } from "../queries/offer.ts";
import { romesOfTitle } from "../queries/rome.ts";
import type { Database } from "../schema.ts";
import type { FoundOffers } from "./found-offers.ts";
import { Lru } from "./memory/lru.ts";

/** A card takes about a kilobyte. */
const mostCards = 2000;
const mostWords = 500;
/** Jobs that words name: more are not proposed. */
const mostJobs = 2;

/** Reads until it has read within one version of the data. */
type Settled = <Read>(read: () => Promise<Read>) => Promise<Read>;

/** Rows that go with what is found, kept while the data stays the same: most searches show those of others. */
export class KeptRows {
  readonly #db: Kysely<Database>;
  readonly #settled: Settled;
  readonly #cards = new Lru<OfferCard>(mostCards);
  readonly #jobs = new Lru<readonly Rome[]>(mostWords);

  constructor(db: Kysely<Database>, settled: Settled) {
    this.#db = db;
    this.#settled = settled;
  }

  /** Another version of the data has come. */
  clear(): void {
    this.#cards.clear();
    this.#jobs.clear();
  }

  /** The cards of what was found, in its order. */
  async cards({ ids, distances }: Pick<FoundOffers, "ids" | "distances">): Promise<OfferCard[]> {
    const known = new Map(ids.map((id) => [id, this.#cards.get(String(id))]));
    const missing = ids.filter((id) => !known.get(id));
    const read = await this.#settled(() => cardsByNumber(this.#db, missing));
    for (const [id, card] of read) {
      known.set(id, card);
      this.#cards.set(String(id), card);
    }
    return cardsInOrder(ids, known, distances);
  }

  /** The jobs of the ROME that words name; empty on a board that has not imported it. */
  async jobsOf(words: string): Promise<readonly Rome[]> {
    const known = this.#jobs.get(words);
    if (known) return known;
    const jobs = await this.#settled(() => romesOfTitle(this.#db, words, mostJobs));
    this.#jobs.set(words, jobs);
    return jobs;
  }
}
