import type { CheckedField, Finding } from "./finding.ts";
import { plain } from "./plain.ts";

/** The text of one field, and what it takes to look for things in it. */
export class FieldText {
  readonly field: CheckedField;
  readonly text: string;
  /** Without accents and capitals, sign for sign. */
  readonly plain: string;

  constructor(field: CheckedField, text: string) {
    this.field = field;
    this.text = text;
    this.plain = plain(text);
  }

  /** The sentence around a place, without accents and capitals. */
  sentenceAt(place: number): string {
    const ends = /[.!?;\n•]/;
    let start = place;
    while (start > 0 && !ends.test(this.plain[start - 1] ?? "")) start -= 1;
    let end = place;
    while (end < this.plain.length && !ends.test(this.plain[end] ?? "")) end += 1;
    return this.plain.slice(start, end);
  }

  /** A finding about what a pattern found in the plain text. */
  finding(
    match: RegExpExecArray,
    about: Pick<Finding, "rule" | "level" | "article" | "proposal" | "details">,
  ): Finding {
    const trimmed = match[0].trim();
    const start = match.index + match[0].indexOf(trimmed);
    const end = start + trimmed.length;
    return { ...about, field: this.field, start, end, passage: this.text.slice(start, end) };
  }
}
