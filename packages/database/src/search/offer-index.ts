import {
  everyOffer,
  type OfferFacets,
  type OfferSearch,
  offerSearchParams,
  pageSize,
  type WiderSearch,
} from "@tremplin/core/offer";
import type { TremplinDatabase } from "../open.ts";
import type { Antenna } from "../queries/antenna.ts";
import type { OpenAntenna } from "../queries/antenna-page.ts";
import type { FoundOffers, FoundPoints, SearchPlace } from "./found-offers.ts";
import { KeptRows } from "./kept-rows.ts";
import type { Query } from "./language/query.ts";
import { type Conditions, centreOf, type SearchCentre } from "./memory/conditions.ts";
import { IndexData } from "./memory/index-data.ts";
import { Lru } from "./memory/lru.ts";
import { Selection } from "./memory/selection.ts";
import { TextSearch } from "./memory/text-search.ts";
import { type Overview, overview } from "./overview.ts";
import { type LikeableOffer, similarOffers } from "./similar-offers.ts";
import { codeNumber, nextChange, secondsOf } from "./storage/column-page.ts";
import { titleTerms } from "./storage/offer-terms.ts";
import { ensureSearchIndex } from "./storage/rebuild-search-index.ts";
import { widerSearches } from "./wider-searches.ts";
import { fewerWords, similarWords } from "./wider-words.ts";

/** Fewer results than this, and wider searches are proposed. */
const fewResults = 3;
const keptResults = 1000;

/**
 * The search of the board: columns of all live offers and their vocabulary in memory, terms read from
 * the database when a search needs them. Both engines give the same answers. An offer that begins or
 * ends by the clock comes and goes without a refresh.
 */
export class OfferIndex {
  readonly #data: IndexData;
  readonly #text: TextSearch;
  readonly #selection: Selection;
  readonly #results = new Lru<FoundOffers>(keptResults);
  /** Rows that go with what is found. */
  readonly rows: KeptRows;
  #stopListening: () => Promise<void> = async () => {};
  /** Until when, in seconds, no offer begins or ends by the clock: what is found stays true. */
  #steady = { from: 0, until: 0 };

  /**
   * Loads the index of a migrated database. If another analyser wrote it, it is made anew first, which
   * takes a minute for 100,000 offers: `onRebuild` is told how many are done.
   */
  static async open(
    database: TremplinDatabase,
    onRebuild: (indexed: number) => void = () => {},
  ): Promise<OfferIndex> {
    await ensureSearchIndex(database, onRebuild);
    const index = new OfferIndex(database);
    index.#stopListening = await index.#data.listen();
    await index.refresh();
    return index;
  }

  private constructor(database: TremplinDatabase) {
    this.#data = new IndexData(database, () => {
      this.#text.forget();
      this.#steady = { from: 0, until: 0 };
      this.#results.clear();
      this.rows.clear();
    });
    this.#text = new TextSearch(database.db, this.#data.columns, this.#data.vocabulary);
    this.#selection = new Selection(this.#data.columns);
    this.rows = new KeptRows(database.db, (read) => this.#settled(read));
  }

  /** Stops listening; the database stays open. */
  close(): Promise<void> {
    return this.#stopListening();
  }

  /** The data version that searches answer from: a key for caches. */
  get version(): number {
    return this.#data.version;
  }

  /** The antennas that are open, by name, of the same version. */
  get antennas(): readonly OpenAntenna[] {
    return this.#data.antennas.all;
  }

  /** The antennas that were open once: their addresses lead on. */
  get closedAntennas(): readonly Pick<Antenna, "slug" | "host">[] {
    return this.#data.closed;
  }

  /** Takes over what was written since; cheap when nothing was. */
  refresh(): Promise<void> {
    return this.#data.refresh();
  }

  /**
   * Refreshes if it is time to look: at once after a change that was told of, else once a second. Every
   * answer begins with it; who keeps answers by `version` asks it before giving one again.
   */
  follow(): Promise<void> {
    return this.#data.follow();
  }

  /** Whether `follow` would look now: who keeps answers gives none before it did. */
  get isDue(): boolean {
    return this.#data.isDue;
  }

  /**
   * Until when, in milliseconds since 1970, what is answered at `now` stays true for this version: then
   * an offer begins or ends by the clock. For who keeps answers.
   */
  steadyUntil(now: Date): number {
    this.#dropUnsteady(secondsOf(now));
    return this.#steady.until * 1000;
  }

  /** One page of what a search finds around a commune (null: everywhere) at a given time. */
  async search(search: OfferSearch, place: SearchPlace | null, now: Date): Promise<FoundOffers> {
    await this.follow();
    const instant = secondsOf(now);
    this.#dropUnsteady(instant);
    const asked = { ...search, place: place?.insee ?? "", view: "list" } as const;
    // By the minute, as ages in days are told.
    const key = `${Math.floor(instant / 60)} ${offerSearchParams(asked)}`;
    const kept = this.#results.get(key);
    if (kept) return kept;
    const { version } = this;
    const steady = this.#steady;
    const found = await this.#find(search, place, instant);
    if (version === this.version && steady === this.#steady) this.#results.set(key, found);
    return found;
  }

  /** The best of all that a search finds, on every page, whose place is known. */
  async points(search: OfferSearch, place: SearchPlace | null, now: Date, most = 2000): Promise<FoundPoints> {
    await this.follow();
    const { answer } = await this.#run(search, place, secondsOf(now), (conditions, total) => ({
      total,
      ids: this.#selection.best(conditions, 0, most, true),
    }));
    return answer;
  }

  /** Row numbers of live offers like one, the most alike first. */
  async similar(offer: LikeableOffer, most: number, now: Date): Promise<readonly number[]> {
    await this.follow();
    const words = titleTerms(offer.title).map((term) => [{ terms: [term], quality: 1, headsOnly: true }]);
    const titles = await this.#settled(() => this.#text.match(words));
    return similarOffers(this.#data.columns, offer, titles, most, secondsOf(now));
  }

  /** What the whole board holds: counts by contract, and the `most` greatest jobs and communes. */
  async overview(now: Date, most = 12): Promise<Overview> {
    await this.follow();
    return overview(this.#data.columns, secondsOf(now), most);
  }

  async #find(search: OfferSearch, place: SearchPlace | null, now: number): Promise<FoundOffers> {
    const first = (search.page - 1) * pageSize;
    const { query, answer } = await this.#run(search, place, now, (conditions, total, facets) => {
      const ids = this.#selection.best(conditions, first, first + pageSize);
      const distances = this.#distances(ids, conditions.place);
      return { total, pageCount: Math.ceil(total / pageSize), ids, distances, facets };
    });
    const few = answer.total < fewResults && search.page === 1;
    const wider = few ? await this.#wider(query, search, place, now, answer.total) : [];
    return { ...answer, corrections: query.corrections, wider };
  }

  #distances(ids: readonly number[], place: SearchCentre | null): Map<number, number> {
    const distances = new Map<number, number>();
    if (!place?.centre) return distances;
    for (const seq of ids) {
      const km = this.#data.columns.kmTo(seq, place.centre);
      if (km !== null) distances.set(seq, km);
    }
    return distances;
  }

  /** Forgets results when an offer began or ended since they were found. */
  #dropUnsteady(now: number): void {
    const { from, until } = this.#steady;
    if (now >= from && now < until) return;
    this.#steady = { from: now, until: nextChange(this.#data.columns.all, now) };
    this.#results.clear();
  }

  #wider(
    query: Query,
    search: OfferSearch,
    place: SearchPlace | null,
    now: number,
    total: number,
  ): Promise<WiderSearch[]> {
    return widerSearches(search, total, {
      hasPlace: place !== null,
      similar: similarWords(query, this.#data.vocabulary),
      fewer: fewerWords(query),
      count: async (wider, everywhere) => {
        const { answer } = await this.#run(wider, everywhere ? null : place, now, (_, count) => count);
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
    place: SearchPlace | null,
    now: number,
    read: (conditions: Conditions, total: number, facets: OfferFacets) => Answer,
  ): Promise<{ readonly query: Query; readonly answer: Answer }> {
    const strict = await this.#text.understand(search.words, false);
    const found = await this.#select(strict, search, place, now, read);
    if (found.total > 0 || strict.words.length === 0) return { query: strict, answer: found.answer };
    const noAnswer = () => null;
    const anywhere = await this.#select(strict, everyOffer, null, now, noAnswer);
    if (anywhere.total > 0) return { query: strict, answer: found.answer };
    const loose = await this.#text.understand(search.words, true);
    const again = await this.#select(loose, search, place, now, read);
    return again.total > 0 ? { query: loose, answer: again.answer } : { query: strict, answer: found.answer };
  }

  async #select<Answer>(
    query: Query,
    search: OfferSearch,
    place: SearchPlace | null,
    now: number,
    read: (conditions: Conditions, total: number, facets: OfferFacets) => Answer,
  ): Promise<{ readonly total: number; readonly answer: Answer }> {
    const words = await this.#settled(async () => [
      ...(await this.#text.match(query.words.map(({ alternatives }) => alternatives))),
      ...(search.company === null ? [] : [await this.#text.matchCompany(search.company)]),
    ]);
    const rome = codeNumber(search.rome);
    const { antennas } = this.#data;
    const communes = new Set(search.communes.map(codeNumber));
    const conditions = { search, words, place: centreOf(place), rome, communes, antennas, now };
    try {
      const { total, facets } = this.#selection.select(conditions);
      return { total, answer: read(conditions, total, facets) };
    } finally {
      this.#selection.release(words);
    }
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
