import { dayIn } from "@tremplin/core/candidate";
import {
  type Availability,
  availabilities,
  type LibraryFacets,
  type LibrarySearch,
  libraryPageSize,
  orderOf,
  roughly,
} from "@tremplin/core/cv-library";
import { type ContractKind, contractKinds } from "@tremplin/core/offer";
import { distanceKm, type Point } from "@tremplin/core/territory";
import type { Kysely } from "kysely";
import {
  findableRows,
  type LibraryCv,
  type LibraryMoment,
  type LibraryRow,
  libraryCvs,
} from "../queries/cv-library/entry.ts";
import type { Database } from "../schema.ts";
import { type Correction, type Query, understand } from "../search/language/query.ts";
import { Vocabulary, type VocabularyWord } from "../search/language/vocabulary.ts";
import { type Strength, strengths } from "../search/storage/offer-terms.ts";
import { type LibraryWords, libraryWords } from "./library-words.ts";

/** What a search of the library finds. */
export interface FoundInLibrary {
  readonly total: number;
  readonly pageCount: number;
  readonly page: number;
  readonly cvs: readonly LibraryCv[];
  readonly facets: LibraryFacets;
  readonly corrections: readonly Correction[];
}

/** A search whose place and job are understood. */
export interface UnderstoodSearch extends Omit<LibrarySearch, "place" | "rome"> {
  readonly point: Point | null;
  /** A job of the ROME: its code, and what it is called. */
  readonly job: { readonly code: string; readonly label: string } | null;
}

interface Read {
  readonly entry: LibraryCv;
  readonly words: LibraryWords;
}

interface Filters {
  readonly contracts: (entry: LibraryCv, kinds: readonly ContractKind[]) => boolean;
  readonly availability: (entry: LibraryCv, asked: Availability) => boolean;
}

const dayMs = 86_400_000;
const monthDays = 31;

/**
 * The search of the library. Who may be found is asked of the database each time, so nobody is found a moment longer
 * than they agreed; only what their CVs say is kept in memory. Words are understood as in the search of offers; they
 * choose, and put nobody before another.
 */
export class LibraryIndex {
  readonly #db: Kysely<Database>;
  /** What was read, by all that it was read from. */
  #read = new Map<string, Read>();
  #vocabulary = new Vocabulary();
  #known = new Map<string, Strength>();

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** One page of what is found now, in the order of the day. */
  async search(search: UnderstoodSearch, at: LibraryMoment): Promise<FoundInLibrary> {
    const rows = await findableRows(this.#db, at);
    const all = await this.#readAll(rows);
    const { matches, corrections } = this.#matching(search.words, [...all.values()]);
    const filters = filtersOn(at);
    const named = rows.filter((row) => {
      const read = all.get(row.id);
      return read !== undefined && matches(read) && isNear(row, search) && this.#does(read, search.job);
    });
    const entries = named.flatMap(({ id }) => all.get(id)?.entry ?? []);
    const found = orderOf(
      entries.filter((entry) => passes(entry, search, filters)),
      dayIn(at.now, at.timeZone),
    );
    const pageCount = Math.max(1, Math.ceil(found.length / libraryPageSize));
    const page = Math.min(search.page, pageCount);
    return {
      total: found.length,
      pageCount,
      page,
      cvs: found.slice((page - 1) * libraryPageSize, page * libraryPageSize),
      facets: facetsOf(entries, search, filters),
      corrections,
    };
  }

  async #readAll(rows: readonly LibraryRow[]): Promise<Map<string, Read>> {
    const keys = new Map(rows.map((row) => [row.id, JSON.stringify(row)]));
    const missing = rows.filter(({ id }) => !this.#read.has(keys.get(id) as string));
    const cvs = await libraryCvs(this.#db, missing);
    const all = new Map<string, Read>();
    for (const { id } of rows) {
      const fresh = cvs.get(id);
      const read = fresh
        ? { entry: fresh, words: libraryWords(fresh) }
        : this.#read.get(keys.get(id) as string);
      // Taken back since the rows were read.
      if (read) all.set(id, read);
    }
    if (cvs.size > 0 || all.size !== this.#read.size) {
      this.#read = new Map([...all].map(([id, read]) => [keys.get(id) as string, read]));
      this.#learn([...all.values()]);
    }
    return all;
  }

  /** What the words of all that may be found now are, and where they stand: what a typed word may mean. */
  #learn(all: readonly Read[]): void {
    const counts = new Map<string, { shown: string; heads: number; texts: number }>();
    const known = new Map<string, Strength>();
    for (const { words } of all) {
      for (const [word, isNamed] of words.words) {
        const entry = counts.get(word) ?? { shown: word, heads: 0, texts: 0 };
        if (entry.shown === word) entry.shown = words.shown.get(word) ?? word;
        if (isNamed) entry.heads += 1;
        else entry.texts += 1;
        counts.set(word, entry);
      }
      for (const [term, strength] of words.terms)
        known.set(term, Math.min(strength, known.get(term) ?? strength) as Strength);
    }
    const vocabulary = new Vocabulary();
    vocabulary.update([...counts].map(([word, entry]): VocabularyWord => ({ word, ...entry })));
    this.#vocabulary = vocabulary;
    this.#known = known;
  }

  /** Whom the words of a search mean; looked at more freely when together they mean nobody. */
  #matching(
    typed: string,
    all: readonly Read[],
  ): Pick<FoundInLibrary, "corrections"> & { matches: (read: Read) => boolean } {
    if (typed === "") return { matches: () => true, corrections: [] };
    const knowledge = { vocabulary: this.#vocabulary, known: this.#known };
    const strict = understand(typed, knowledge);
    const query = all.some(({ words }) => satisfies(words, strict))
      ? strict
      : understand(typed, knowledge, true);
    return { matches: ({ words }) => satisfies(words, query), corrections: query.corrections };
  }

  /** Whether somebody wishes for a job of the ROME, by its code or by what it is called. */
  #does({ entry, words }: Read, job: UnderstoodSearch["job"]): boolean {
    if (job === null || entry.cv.romeCodes.includes(job.code)) return true;
    const { words: meant } = understand(job.label, { vocabulary: this.#vocabulary, known: this.#known });
    // "Vente en alimentation": whoever names one of its words among their jobs and skills may do it.
    return meant.some(({ alternatives }) =>
      alternatives.some(({ terms }) =>
        terms.every((term) => (words.terms.get(term) ?? strengths.text) < strengths.text),
      ),
    );
  }
}

/** Whether a CV satisfies each word of a search, by one of its alternatives. */
function satisfies({ terms }: LibraryWords, { words }: Query): boolean {
  return words.every(({ alternatives }) =>
    alternatives.some(({ terms: asked, headsOnly }) =>
      asked.every((term) => {
        const strength = terms.get(term);
        return strength !== undefined && !(headsOnly && strength === strengths.text);
      }),
    ),
  );
}

/** Whether somebody lives near enough, as far as the library knows it. */
function isNear({ latitude, longitude }: LibraryRow, { point, radiusKm }: UnderstoodSearch): boolean {
  if (point === null) return true;
  return (
    latitude !== null && longitude !== null && distanceKm(point, roughly({ latitude, longitude })) <= radiusKm
  );
}

function filtersOn({ now, timeZone }: LibraryMoment): Filters {
  const today = dayIn(now, timeZone);
  const inAMonth = dayIn(new Date(now.getTime() + monthDays * dayMs), timeZone);
  return {
    // Who has told no contract has ruled none out.
    contracts: ({ contracts }, kinds) =>
      contracts.length === 0 || kinds.some((kind) => contracts.includes(kind)),
    availability: ({ availableFrom }, asked) =>
      availableFrom === null || availableFrom <= (asked === "now" ? today : inAMonth),
  };
}

const hasLicence = ({ cv }: LibraryCv) => cv.licences.includes("B");

type Asked = Pick<UnderstoodSearch, "contracts" | "availability" | "licence">;

function passes(entry: LibraryCv, { contracts, availability, licence }: Asked, filters: Filters): boolean {
  return (
    (contracts.length === 0 || filters.contracts(entry, contracts)) &&
    (availability === null || filters.availability(entry, availability)) &&
    (!licence || hasLicence(entry))
  );
}

function facetsOf(entries: readonly LibraryCv[], asked: Asked, filters: Filters): LibraryFacets {
  const count = (change: Partial<Asked>) => {
    const other = { ...asked, ...change };
    return entries.filter((entry) => passes(entry, other, filters)).length;
  };
  return {
    contracts: Object.fromEntries(
      contractKinds.map((kind) => [kind, count({ contracts: [kind] })]),
    ) as Record<ContractKind, number>,
    availability: Object.fromEntries(
      availabilities.map((each) => [each, count({ availability: each })]),
    ) as Record<Availability, number>,
    licence: count({ licence: true }),
  };
}
