import { fold } from "../text/index.ts";

/** A family of jobs of the sector, as the instance defines it. */
export interface JobFamily {
  readonly id: string;
  readonly label: string;
  readonly rome: readonly string[];
  /** Beginnings of words or of phrases that say it: "dameu" is dameur, dameuse, dameuses. */
  readonly words: readonly string[];
  /** Its jobs are of the sector wherever they are done: nobody grooms snow in a plain. */
  readonly anywhere: boolean;
}

/** How an offer names a family: the strongest way alone is told. */
export interface FamilyMatch {
  readonly family: JobFamily;
  readonly by: "title" | "rome" | "text";
  /** What the words are, or the code. */
  readonly found: string;
  readonly points: number;
}

/** Words of a job that is of the sector wherever it is done weigh more: they are said of nothing else. */
const points = { title: 5, rome: 3, both: 6, text: 1, anywhere: 3 } as const;

/** What a family is found in, texts folded. */
export interface FamilySource {
  readonly title: string;
  readonly text: string;
  readonly romeCode: string | null;
}

/** The families that an offer names, the surest first; those as sure in the instance's order. */
export function familiesOf(source: FamilySource, families: readonly JobFamily[]): readonly FamilyMatch[] {
  return families
    .flatMap((family) => matchOf(source, family) ?? [])
    .toSorted((a, b) => b.points - a.points || b.found.length - a.found.length);
}

function matchOf({ title, text, romeCode }: FamilySource, family: JobFamily): FamilyMatch | null {
  const hasCode = romeCode !== null && family.rome.includes(romeCode);
  const inTitle = wordIn(title, family.words);
  if (inTitle) {
    const worth = (hasCode ? points.both : points.title) + (family.anywhere ? points.anywhere : 0);
    return { family, by: "title", found: inTitle, points: worth };
  }
  if (hasCode) return { family, by: "rome", found: romeCode, points: points.rome };
  const inText = wordIn(text, family.words);
  return inText ? { family, by: "text", found: inText, points: points.text } : null;
}

const patterns = new Map<string, RegExp>();

/** The first of the words that a folded text has, from a beginning of a word; null when it has none. */
export function wordIn(folded: string, words: readonly string[]): string | null {
  for (const word of words) {
    let pattern = patterns.get(word);
    if (!pattern) {
      const escaped = fold(word).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
      // A word of three letters or fewer is whole: "ski" is no skipper.
      pattern = new RegExp(`(?:^|[^a-z0-9])${escaped}${escaped.length <= 3 ? "(?![a-z0-9])" : ""}`);
      patterns.set(word, pattern);
    }
    if (pattern.test(folded)) return word;
  }
  return null;
}

/**
 * A number of 16 bits for a family's id, never 0: what the search index keeps. It does not depend on the order of
 * the families; two ids that share one are refused in the settings.
 */
export function familyCode(id: string | null): number {
  if (id === null) return 0;
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (((hash >>> 16) ^ (hash & 0xffff)) % 0xffff) + 1;
}
