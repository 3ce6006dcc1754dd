import {
  everyOffer,
  type OfferFacets,
  type OfferSearch,
  offerSearchParams,
  pageSize,
  type WiderSearch,
} from "@tremplin/core/offer";
import type { Commune } from "@tremplin/core/territory";
import { fold } from "@tremplin/core/text";
import type { TremplinDatabase } from "../open.ts";
import type { OfferRow } from "../schema.ts";
import { codeNumber, minutesOf } from "./column-page.ts";
import { unitVector } from "./earth.ts";
import { IndexData } from "./index-data.ts";
import { Lru } from "./lru.ts";
import { titleTerms } from "./offer-terms.ts";
import { type Overview, overview } from "./overview.ts";
import type { Correction, Query } from "./query.ts";
import { ensureSearchIndex } from "./rebuild-search-index.ts";
import { type Conditions, type SearchCentre, Selection } from "./selection.ts";
import { similarOffers } from "./similar-offers.ts";
import { TextSearch } from "./text-search.ts";
import { codesOfTown } from "./town.ts";
import { widerSearches } from "./wider-searches.ts";

/** What a search finds: the row numbers of one page, best first, and what is said around them. */
export interface FoundOffers {
  readonly total: number;
  readonly pageCount: number;
  /** `offer.seq` of the page's offers, in order. */
  readonly seqs: readonly number[];
  /** Km from the searched place, one decimal, one for each of `seqs`; null without a place or coordinates. */
  readonly distancesKm: readonly (number | null)[];
  readonly facets: OfferFacets;
  /** Words taken for others. */
  readonly corrections: readonly Correction[];
  /** Proposed when little is found, on the first page. */
  readonly wider: readonly WiderSearch[];
}

/** Where the best offers of a search are. */
export interface FoundPoints {
  readonly total: number;
  readonly seqs: readonly number[];
}

/** Fewer results than this, and wider searches are proposed. */
const fewResults = 3;
const keptResults = 1000;

/**
 * The search of the board: columns of all live offers and their vocabulary in memory, terms read from
 * the database when a search needs them. Both engines give the same answers. It follows the data by
 * itself, and an offer that ends by the clock goes without a reload.
 */
export class OfferIndex {
  readonly #data: IndexData;
  readonly #text: TextSearch;
  readonly #selection: Selection;
  readonly #results = new Lru<FoundOffers>(keptResults);
  #stopListening: () => Promise<void> = async () => {};

  /** Loads the index of a migrated database; makes it anew first if another analyser wrote it. */
  static async open(database: TremplinDatabase): Promise<OfferIndex> {
    await ensureSearchIndex(database);
    const index = new OfferIndex(database);
    index.#stopListening = await index.#data.listen();
    await index.refresh();
    return index;
  }

  private constructor(database: TremplinDatabase) {
    this.#data = new IndexData(database, () => {
      this.#text.forget();
      this.#results.clear();
    });
    this.#text = new TextSearch(database.db, this.#data.columns, this.#data.vocabulary);
    this.#selection = new Selection(this.#data.columns);
  }

  /** Stops following the data; the database stays open. */
  close(): Promise<void> {
    return this.#stopListening();
  }

  /** The data version that searches answer from: a key for caches. */
  get version(): number {
    return this.#data.version;
  }

  /** Takes over what was written since. Searches do it too: at once for writes of this process, else within a second. */
  refresh(): Promise<void> {
    return this.#data.refresh();
  }

  /** One page of what a search finds around a commune (null: everywhere) at a given time. */
  async search(search: OfferSearch, commune: Commune | null, now: Date): Promise<FoundOffers> {
    await this.#data.follow();
    const asked = { ...search, place: commune?.insee ?? "", view: "list" } as const;
    const key = `${minutesOf(now)} ${offerSearchParams(asked)}`;
    const kept = this.#results.get(key);
    if (kept) return kept;
    const { version } = this;
    const found = await this.#find(search, commune, minutesOf(now));
    if (version === this.version) this.#results.set(key, found);
    return found;
  }

  /** The best of all that a search finds, on every page, whose place is known. */
  async points(search: OfferSearch, commune: Commune | null, now: Date, most = 2000): Promise<FoundPoints> {
    await this.#data.follow();
    const { answer } = await this.#run(search, commune, minutesOf(now), (conditions, total) => ({
      total,
      seqs: this.#selection.best(conditions, 0, most, true),
    }));
    return answer;
  }

  /** Row numbers of live offers like one, the most alike first. */
  async similar(offer: OfferRow, most: number, now: Date): Promise<readonly number[]> {
    await this.#data.follow();
    const words = titleTerms(offer.title).map((term) => [{ terms: [term], quality: 1, headsOnly: true }]);
    const titles = await this.#settled(() => this.#text.match(words));
    return similarOffers(this.#data.columns, offer, titles, most, minutesOf(now));
  }

  /** What the whole board holds: counts by contract, and the `most` greatest jobs and communes. */
  async overview(now: Date, most = 12): Promise<Overview> {
    await this.#data.follow();
    return overview(this.#data.columns, minutesOf(now), most);
  }

  async #find(search: OfferSearch, commune: Commune | null, now: number): Promise<FoundOffers> {
    const first = (search.page - 1) * pageSize;
    const { query, answer } = await this.#run(search, commune, now, (conditions, total, facets) => {
      const seqs = this.#selection.best(conditions, first, first + pageSize);
      const distancesKm = seqs.map((seq) => this.#data.columns.kmTo(seq, conditions.place?.centre ?? null));
      return { total, pageCount: Math.ceil(total / pageSize), seqs, distancesKm, facets };
    });
    const few = answer.total < fewResults && search.page === 1;
    const wider = few ? await this.#wider(query, search, commune, now, answer.total) : [];
    return { ...answer, corrections: query.corrections, wider };
  }

  #wider(
    query: Query,
    search: OfferSearch,
    commune: Commune | null,
    now: number,
    total: number,
  ): Promise<WiderSearch[]> {
    const { vocabulary } = this.#data;
    return widerSearches(search, total, {
      hasPlace: commune !== null,
      words: query.words.map(({ typed }) => ({ typed, near: vocabulary.meantBy(fold(typed), 2) })),
      count: async (wider, everywhere) => {
        const { answer } = await this.#run(wider, everywhere ? null : commune, now, (_, count) => count);
        return answer;
      },
    });
  }

  /**
   * Runs a search, and reads it by `read` while it stands. Words that no offer has together are read
   * more loosely, once: what is found then is worth more than an empty page.
   */
  async #run<Answer>(
    search: OfferSearch,
    commune: Commune | null,
    now: number,
    read: (conditions: Conditions, total: number, facets: OfferFacets) => Answer,
  ): Promise<{ readonly query: Query; readonly answer: Answer }> {
    const strict = await this.#text.understand(search.words, false);
    const found = await this.#select(strict, search, commune, now, read);
    if (found.total > 0 || strict.words.length === 0) return { query: strict, answer: found.answer };
    const noAnswer = () => null;
    const anywhere = await this.#select(strict, everyOffer, null, now, noAnswer);
    if (anywhere.total > 0) return { query: strict, answer: found.answer };
    const loose = await this.#text.understand(search.words, true);
    const again = await this.#select(loose, search, commune, now, read);
    return again.total > 0 ? { query: loose, answer: again.answer } : { query: strict, answer: found.answer };
  }

  async #select<Answer>(
    query: Query,
    search: OfferSearch,
    commune: Commune | null,
    now: number,
    read: (conditions: Conditions, total: number, facets: OfferFacets) => Answer,
  ): Promise<{ readonly total: number; readonly answer: Answer }> {
    const words = await this.#settled(async () => [
      ...(await this.#text.match(query.words.map(({ alternatives }) => alternatives))),
      ...(search.company === null ? [] : [await this.#text.matchCompany(search.company)]),
    ]);
    const conditions = { search, words, place: centreOf(commune), rome: codeNumber(search.rome), now };
    const { total, facets } = this.#selection.select(conditions);
    const answer = read(conditions, total, facets);
    this.#selection.release(words);
    return { total, answer };
  }

  /** What was read while the data in memory stayed the same: row numbers and slots belong together. */
  async #settled<Read>(read: () => Promise<Read>): Promise<Read> {
    for (;;) {
      const { version } = this;
      const answer = await read();
      if (version === this.version) return answer;
    }
  }
}

function centreOf(commune: Commune | null): SearchCentre | null {
  if (!commune) return null;
  const { insee, latitude, longitude } = commune;
  return {
    communes: codesOfTown(insee).map(codeNumber),
    centre: latitude === null || longitude === null ? null : unitVector(latitude, longitude),
  };
}
