import type { Kysely } from "kysely";
import type { Database } from "../../schema.ts";
import type { Alternative } from "../language/alternatives.ts";
import { type Query, typedWords, understand } from "../language/query.ts";
import { termOf } from "../language/term-of.ts";
import type { Vocabulary } from "../language/vocabulary.ts";
import { companyTerm, type Strength, strengths } from "../storage/offer-terms.ts";
import { Lru } from "./lru.ts";
import type { OfferColumns } from "./offer-columns.ts";
import { type Posting, type WordMatch, WordMatcher } from "./word-match.ts";

/** Memory for matches of words: about sixty broad words at a million offers. */
const matchBytes = 64 * 2 ** 20;
const keptQueries = 2000;

/** From typed words to the offers that match each: understands them, and reads what the database holds of their terms. */
export class TextSearch {
  readonly #db: Kysely<Database>;
  readonly #matcher: WordMatcher;
  readonly #vocabulary: Vocabulary;
  readonly #queries = new Lru<Query>(keptQueries);
  readonly #matches = new Lru<WordMatch>(matchBytes);
  /** Grows at each {@link forget}: what was begun before is not kept after. */
  #age = 0;

  constructor(db: Kysely<Database>, columns: OfferColumns, vocabulary: Vocabulary) {
    this.#db = db;
    this.#matcher = new WordMatcher(columns);
    this.#vocabulary = vocabulary;
  }

  /** Drops all that is kept: the data changed. */
  forget(): void {
    this.#age += 1;
    this.#queries.clear();
    this.#matches.clear();
  }

  async understand(typed: string, loose: boolean): Promise<Query> {
    const words = typedWords(typed);
    const key = `${loose ? "loose" : "strict"} ${typed}`;
    const kept = this.#queries.get(key);
    if (kept) return kept;
    const age = this.#age;
    const known = await this.#strongest(words.map(termOf));
    const query = understand(typed, { vocabulary: this.#vocabulary, known }, loose);
    if (age === this.#age) this.#queries.set(key, query);
    return query;
  }

  /** The offers of a company, by the slug of its page. */
  async matchCompany(slug: string): Promise<WordMatch> {
    const company = await this.#db
      .selectFrom("company")
      .select("id")
      .where("slug", "=", slug)
      .executeTakeFirst();
    const terms = [companyTerm(company?.id ?? "")];
    const [match] = await this.match([[{ terms, quality: 1, headsOnly: false }]]);
    return match as WordMatch;
  }

  /** The offers that satisfy each word. */
  async match(words: readonly (readonly Alternative[])[]): Promise<WordMatch[]> {
    const keys = words.map((alternatives) => JSON.stringify(alternatives));
    const age = this.#age;
    const kept = keys.map((key) => this.#matches.get(key));
    const missing = words.filter((_, rank) => !kept[rank]);
    const postings = await this.#postings(missing.flat());
    return words.map((alternatives, rank) => {
      const known = kept[rank];
      if (known) return known;
      const match = this.#matcher.match(alternatives, postings);
      const bytes = match.values.byteLength + (match.slots?.byteLength ?? 0);
      if (age === this.#age) this.#matches.set(keys[rank] as string, match, bytes);
      return match;
    });
  }

  async #strongest(terms: readonly string[]): Promise<Map<string, Strength>> {
    if (terms.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom("searchPosting")
      .select(({ fn }) => ["term", fn.min("strength").as("strength")])
      .where("term", "in", terms)
      .groupBy("term")
      .execute();
    return new Map(rows.map(({ term, strength }) => [term, strength as Strength]));
  }

  async #postings(alternatives: readonly Alternative[]): Promise<Map<string, Posting[]>> {
    const anywhere = new Set(
      alternatives.filter(({ headsOnly }) => !headsOnly).flatMap(({ terms }) => terms),
    );
    const named = new Set(alternatives.flatMap(({ terms }) => terms).filter((term) => !anywhere.has(term)));
    const [everywhere, heads] = await Promise.all([
      this.#read([...anywhere], 4),
      this.#read([...named], strengths.text),
    ]);
    return new Map([...everywhere, ...heads]);
  }

  /** The postings of terms, those of places stronger than `below` only. */
  async #read(terms: readonly string[], below: number): Promise<Map<string, Posting[]>> {
    const byTerm = new Map<string, Posting[]>();
    if (terms.length === 0) return byTerm;
    const rows = await this.#db
      .selectFrom("searchPosting")
      .select(["term", "strength", "block", "seqs"])
      .where("term", "in", terms)
      .where("strength", "<", below)
      .execute();
    for (const { term, ...posting } of rows) {
      const known = byTerm.get(term);
      if (known) known.push(posting);
      else byTerm.set(term, [posting]);
    }
    return byTerm;
  }
}
