import type { Bilingual } from "../problem.ts";

/** Values that are right alone and wrong together. */
export interface Contradiction {
  readonly path: readonly string[];
  readonly message: Bilingual;
  readonly mend: Bilingual;
}
