import { everydayWords } from "./everyday-words.ts";
import { wholeSound } from "./sound-key.ts";
import { termOf } from "./term-of.ts";
import { Vocabulary, type VocabularyWord } from "./vocabulary.ts";
import { accentedWords, wordsOf } from "./words.ts";

/** What an everyday expression stands for: offers that have all these terms. */
export interface Expansion {
  readonly terms: readonly string[];
  /** 1 for the same thing; less for the wider field. */
  readonly quality: number;
}

/** The list of `everyday-words.ts`, by terms. */
class Synonyms {
  readonly #expansions = new Map<string, Expansion[]>();
  /** Terms of words that seldom mean themselves. */
  readonly #figurative = new Set<string>();
  /** The first expression of the lines that stand for these terms. */
  readonly #wider = new Map<string, string[]>();
  /** The single words that the list explains: what a beginning or a mistyped word may mean. */
  readonly words = new Vocabulary();
  /** The words of all expressions that the list explains. */
  readonly parts = new Vocabulary();
  /** Short words of expressions by all their sounds. */
  readonly #heard = new Map<string, VocabularyWord>();
  /** Words in the longest expression. */
  readonly longest: number;

  constructor(lines: string) {
    for (const line of lines.split("\n").filter(Boolean)) this.#read(line);
    const explained = expressionsOf(lines);
    const shown = new Map<string, string>();
    accentedWords(lines, shown);
    const entry = (word: string) => ({ word, shown: shown.get(word) ?? word, heads: 1, texts: 0 });
    this.words.update(
      explained
        .filter(({ length }) => length === 1)
        .flat()
        .map(entry),
    );
    const parts = [...new Set(explained.flat())].map(entry);
    this.parts.update(parts);
    // The shortest of those that sound alike: "aide" and not "aider".
    for (const part of parts.toSorted((one, other) => other.word.length - one.word.length)) {
      if (part.word.length < 6) this.#heard.set(wholeSound(part.word), part);
    }
    this.longest = Math.max(...[...this.#expansions.keys()].map((key) => key.split(" ").length));
  }

  /** The word of an expression that a typed one of three letters sounds like, too short for its letters to tell. */
  heardAs(word: string): VocabularyWord | null {
    return word.length === 3 ? (this.#heard.get(wholeSound(word)) ?? null) : null;
  }

  /** What the expression of these terms stands for, best first; null when it is none. */
  of(terms: readonly string[]): readonly Expansion[] | null {
    return this.#expansions.get(terms.join(" ")) ?? null;
  }

  /** Whether a word, though offers have it, seldom means itself. */
  isFigurative(term: string): boolean {
    return this.#figurative.has(term);
  }

  /** What the wider fields of these terms stand for: for a job that nobody offers. */
  fieldsOf(terms: readonly string[]): Expansion[] {
    return this.widerThan(terms).flatMap((field) => this.of(wordsOf(field).map(termOf)) ?? []);
  }

  /** Readable expressions of wider fields that these terms belong to ("magasin" for "hôte de caisse"). */
  widerThan(terms: readonly string[]): readonly string[] {
    return this.#wider.get(terms.join(" ")) ?? [];
  }

  /** `a = b = c` stand for each other; `a, b > c, d` says that a search for a or b also wants c and d. */
  #read(line: string): void {
    const [left = "", right] = line.split(">");
    for (const [, word = ""] of left.matchAll(/\*([^,>]+)/g)) {
      for (const term of wordsOf(word).map(termOf)) this.#figurative.add(term);
    }
    if (right === undefined) {
      const same = listOf(left, "=");
      for (const key of same) for (const other of same) this.#add(key, other, 1);
      return;
    }
    // What comes first stands nearest.
    const targets = listOf(right, ",");
    const field = left.replaceAll("*", "").split(",")[0]?.trim() ?? "";
    for (const target of targets) {
      const key = target.join(" ");
      this.#wider.set(key, [...(this.#wider.get(key) ?? []), field]);
    }
    for (const key of listOf(left, ",")) {
      for (const [rank, target] of targets.entries()) this.#add(key, target, Math.max(0.6, 1 - rank * 0.05));
    }
  }

  #add(key: readonly string[], terms: readonly string[], quality: number): void {
    const name = key.join(" ");
    if (terms.join(" ") === name) return;
    const known = this.#expansions.get(name) ?? [];
    if (!known.some((expansion) => expansion.terms.join(" ") === terms.join(" ")))
      known.push({ terms, quality });
    this.#expansions.set(name, known);
  }
}

/** The expressions on the left of the lines, in words. */
function expressionsOf(lines: string): string[][] {
  return lines
    .split("\n")
    .flatMap((line) => line.replace(/>.*/, "").split(/[,=]/))
    .map(wordsOf);
}

function listOf(text: string, separator: string): string[][] {
  return text
    .split(separator)
    .map((part) => [...new Set(wordsOf(part).map(termOf))])
    .filter((terms) => terms.length > 0);
}

export const synonyms = new Synonyms(everydayWords);
