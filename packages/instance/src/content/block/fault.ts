import { nearest } from "../../config/nearest.ts";
import type { Bilingual } from "../../problem.ts";

/** What is wrong in a text, on which of its lines, and how to mend it. */
export interface Fault {
  readonly line: number;
  readonly key: string | null;
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

/** Proposes the known name most like what was typed, or names them all. */
export function proposeName(typed: string, known: readonly string[]): Bilingual {
  const near = nearest(typed, known);
  if (near !== null) return { fr: `Vouliez-vous dire « ${near} » ?`, en: `Did you mean "${near}"?` };
  const all = known.join(", ");
  return { fr: `Possibles : ${all}.`, en: `Possible: ${all}.` };
}
