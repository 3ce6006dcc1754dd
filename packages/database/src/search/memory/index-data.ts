import type { TremplinDatabase } from "../../open.ts";
import type { Antenna } from "../../queries/antenna.ts";
import { closedAntennas, openAntennas } from "../../queries/antenna-page.ts";
import { dataVersion } from "../../queries/data-version.ts";
import { Vocabulary, type VocabularyWord } from "../language/vocabulary.ts";
import { AntennaAreas } from "./antenna-areas.ts";
import { OfferColumns } from "./offer-columns.ts";

const pagesPerRead = 128;
const wordsPerRead = 20_000;
/** How long a change of which nobody told may stay unseen, in milliseconds. */
const checkEvery = 1000;
/** How long a change that was told of is looked for: its transaction may take a while to end. */
const expectFor = 5000;

/** What the search keeps in memory, and how it takes over what is written. */
export class IndexData {
  readonly columns = new OfferColumns();
  readonly vocabulary = new Vocabulary();
  /** The open antennas, with where they are. */
  antennas = new AntennaAreas([]);
  /** Those that were open once. */
  closed: readonly Pick<Antenna, "slug" | "host">[] = [];
  readonly #database: TremplinDatabase;
  readonly #onChange: () => void;
  #version = -1;
  /** Times of `performance.now()`. */
  #checkedAt = 0;
  #expectUntil = 0;
  #refreshing: Promise<void> | null = null;

  /** `onChange` is called, in one go with the change, each time other data was taken over. */
  constructor(database: TremplinDatabase, onChange: () => void) {
    this.#database = database;
    this.#onChange = onChange;
  }

  /** The data version that is in memory. */
  get version(): number {
    return this.#version;
  }

  /** Listens to the changes of this process, and on PostgreSQL of all; the answer stops it. */
  listen(): Promise<() => Promise<void>> {
    return this.#database.dialect.notices.listen("dataVersion", () => {
      this.#expectUntil = performance.now() + expectFor;
    });
  }

  /** Whether it is time to look for what changed. */
  get isDue(): boolean {
    const time = performance.now();
    return time < this.#expectUntil || time - this.#checkedAt > checkEvery;
  }

  /** Takes over what changed, if it is time to look. */
  async follow(): Promise<void> {
    if (this.isDue) await this.refresh();
  }

  /** Takes over what changed; asks one number of the database when nothing did. */
  async refresh(): Promise<void> {
    this.#refreshing ??= this.#load().finally(() => {
      this.#refreshing = null;
    });
    await this.#refreshing;
  }

  async #load(): Promise<void> {
    this.#checkedAt = performance.now();
    // Before reading the rest: what is written meanwhile is read again next time, never missed.
    const version = await dataVersion(this.#database.db);
    if (version === this.#version) return;
    this.#expectUntil = 0;
    const pages = await this.#changedPages();
    const words = await this.#changedWords();
    const antennas = await openAntennas(this.#database.db);
    const closed = await closedAntennas(this.#database.db);
    this.columns.load(pages);
    this.vocabulary.update(words);
    this.antennas = new AntennaAreas(antennas);
    this.closed = closed;
    this.#version = version;
    this.#onChange();
  }

  async #changedPages(): Promise<{ page: number; data: Buffer }[]> {
    const pages: { page: number; data: Buffer }[] = [];
    for (;;) {
      const more = await this.#database.db
        .selectFrom("searchColumn")
        .select(["page", "data"])
        .where("version", ">", this.#version)
        .where("page", ">", pages.at(-1)?.page ?? -1)
        .orderBy("page")
        .limit(pagesPerRead)
        .execute();
      pages.push(...more);
      if (more.length < pagesPerRead) return pages;
    }
  }

  async #changedWords(): Promise<VocabularyWord[]> {
    const words: VocabularyWord[] = [];
    for (;;) {
      const more = await this.#database.db
        .selectFrom("searchWord")
        .select(["word", "shown", "heads", "texts"])
        .where("version", ">", this.#version)
        .where("word", ">", words.at(-1)?.word ?? "")
        .orderBy("word")
        .limit(wordsPerRead)
        .execute();
      words.push(...more);
      if (more.length < wordsPerRead) return words;
    }
  }
}
