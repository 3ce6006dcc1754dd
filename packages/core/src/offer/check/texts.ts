import type { CheckedField, Finding } from "./finding.ts";
import { type Folded, fold } from "./fold.ts";

/** Signs looked at on each side of a place for its sentence: a text without full stops costs no more. */
const longestHalf = 300;
const sentenceEnd = /[.!?;\n•]/;

/** The text of one field, and what it takes to look for things in it. */
export class FieldText {
  readonly field: CheckedField;
  readonly text: string;
  readonly #folded: Folded;
  readonly #has = new Map<RegExp, boolean>();

  constructor(field: CheckedField, text: string) {
    this.field = field;
    this.text = text;
    this.#folded = fold(text);
  }

  /** Without accents, capitals, markup and inclusive endings. */
  get plain(): string {
    return this.#folded.plain;
  }

  /** Whether a pattern without "g" is found; asked many times, searched once. */
  has(words: RegExp): boolean {
    const known = this.#has.get(words) ?? words.test(this.plain);
    this.#has.set(words, known);
    return known;
  }

  /** The sentence around a place of the plain text. */
  sentenceAt(place: number): string {
    const { start, end } = this.#sentence(place, place);
    return this.plain.slice(start, end);
  }

  /** What stands before and after a passage of the plain text, in its sentence. */
  around(match: RegExpExecArray): { readonly before: string; readonly after: string } {
    const stop = match.index + match[0].length;
    const { start, end } = this.#sentence(match.index, stop);
    return { before: this.plain.slice(start, match.index), after: this.plain.slice(stop, end) };
  }

  #sentence(from: number, to: number): { start: number; end: number } {
    let start = from;
    const first = Math.max(0, from - longestHalf);
    while (start > first && !sentenceEnd.test(this.plain[start - 1] ?? "")) start -= 1;
    let end = to;
    const last = Math.min(this.plain.length, to + longestHalf);
    while (end < last && !sentenceEnd.test(this.plain[end] ?? "")) end += 1;
    return { start, end };
  }

  /** A finding about what a pattern found in the plain text; its passage is as it was written. */
  finding(
    match: Pick<RegExpExecArray, "index" | 0>,
    about: Pick<Finding, "rule" | "level" | "article" | "proposal" | "details">,
  ): Finding {
    const trimmed = match[0].trim();
    const from = match.index + match[0].indexOf(trimmed);
    const start = this.#folded.starts[from] ?? 0;
    const end = this.#folded.ends[from + trimmed.length - 1] ?? start;
    return { ...about, field: this.field, start, end, passage: this.text.slice(start, end) };
  }
}
