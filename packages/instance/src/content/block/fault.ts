import { nearest } from "../../config/nearest.ts";
import { someNames } from "../../config/some-names.ts";
import type { Bilingual } from "../../problem.ts";

/** What is wrong in a text, on which of its lines, and how to mend it. */
export interface Fault {
  readonly line: number;
  readonly key: string | null;
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

/** Proposes the known name most like what was typed, or names some. */
export function proposeName(typed: string, known: readonly string[]): Bilingual {
  const near = nearest(typed, known);
  if (near !== null) return { fr: `Vouliez-vous dire « ${near} » ?`, en: `Did you mean "${near}"?` };
  const some = someNames(typed, known);
  return { fr: `Possibles : ${some.fr}.`, en: `Possible: ${some.en}.` };
}
