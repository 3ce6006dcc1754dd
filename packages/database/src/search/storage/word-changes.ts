import type { Kysely } from "kysely";
import type { Database } from "../../schema.ts";
import { termOf } from "../language/term-of.ts";
import { accentedWords } from "../language/words.ts";
import { chunks } from "./chunks.ts";
import { type OfferTexts, type Strength, strengths } from "./offer-terms.ts";

interface WordChange {
  readonly term: string;
  heads: number;
  texts: number;
  /** The offer that was counted last: a word counts once in each. */
  offer: number;
}

/** What changes in the list of words. */
export class WordChanges {
  readonly #words = new Map<string, WordChange>();
  readonly #accents = new Map<string, string>();
  #offer = 0;
  #step: 1 | -1 = 1;

  /** From here on, words are those of another offer, added or taken away. */
  begin(step: 1 | -1): void {
    this.#offer += 1;
    this.#step = step;
  }

  /** Counts a word, told in its strongest place first, and answers it; null when the offer had it already. */
  count(word: string, strength: Strength): { readonly term: string } | null {
    let change = this.#words.get(word);
    if (!change) {
      change = { term: termOf(word), heads: 0, texts: 0, offer: 0 };
      this.#words.set(word, change);
    }
    if (change.offer === this.#offer) return null;
    change.offer = this.#offer;
    if (strength === strengths.text) change.texts += this.#step;
    else change.heads += this.#step;
    return change;
  }

  /** Learns how the words of these texts are written. */
  learnAccents({ title, keywords, text }: OfferTexts): void {
    for (const part of [title, keywords, text]) accentedWords(part, this.#accents);
  }

  async write(db: Kysely<Database>, version: number): Promise<void> {
    const rows = [...this.#words].flatMap(([word, { heads, texts }]) =>
      heads === 0 && texts === 0
        ? []
        : [{ word, shown: this.#accents.get(word) ?? word, heads, texts, version }],
    );
    for (const part of chunks(rows)) {
      await db
        .insertInto("searchWord")
        .values(part)
        .onConflict((conflict) =>
          conflict.column("word").doUpdateSet((row) => ({
            // The accented spelling wins over the bare one of a title in capitals.
            shown: row
              .case()
              .when("searchWord.shown", "=", row.ref("searchWord.word"))
              .then(row.ref("excluded.shown"))
              .else(row.ref("searchWord.shown"))
              .end(),
            heads: row("searchWord.heads", "+", row.ref("excluded.heads")),
            texts: row("searchWord.texts", "+", row.ref("excluded.texts")),
            version: row.ref("excluded.version"),
          })),
        )
        .execute();
    }
  }
}
