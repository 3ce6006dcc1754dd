import type { JsonSource } from "../../config/json.ts";
import type { Bilingual, Problem } from "../../problem.ts";

/** Where a token was written: a file, and the keys that lead to it. */
export interface Origin {
  readonly file: string;
  readonly source: JsonSource;
  readonly keys: readonly string[];
}

/** What is wrong with a token, thrown on the way to its value and told once, where it was written. */
export class TokenFault extends Error {
  readonly origin: Origin;
  readonly said: Bilingual;
  readonly mend: Bilingual;

  constructor(origin: Origin, said: Bilingual, mend: Bilingual) {
    super(said.en);
    this.name = "TokenFault";
    this.origin = origin;
    this.said = said;
    this.mend = mend;
  }
}

/** A token points at one that has a fault of its own, which is told there. */
export class BrokenReference extends Error {}

export const example: Bilingual = {
  fr: 'Exemple : { "brand": { "main": { "$type": "color", "$value": "#0b6b50" } } }.',
  en: 'Example: { "brand": { "main": { "$type": "color", "$value": "#0b6b50" } } }.',
};

/** The problem of a fault, as the start and the doctor tell it. */
export function problemOf({ origin, said, mend }: TokenFault): Problem {
  const { file, source, keys } = origin;
  const key = keys.length === 0 ? null : keys.join(".");
  return { code: "token", file, key, line: source.lineOf(keys), message: said, mend };
}

/** The same place, further inside. */
export function inside(origin: Origin, ...keys: readonly string[]): Origin {
  return { ...origin, keys: [...origin.keys, ...keys] };
}

export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
