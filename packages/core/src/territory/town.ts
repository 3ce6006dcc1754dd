/** Paris, Lyon and Marseille, and the first and last INSEE codes of their arrondissements. */
const divided: Readonly<Record<string, readonly [first: number, last: number]>> = {
  "75056": [75101, 75120],
  "69123": [69381, 69389],
  "13055": [13201, 13216],
};

/** The INSEE codes that a place of this commune may carry: Paris is also its arrondissements. */
export function codesOfTown(insee: string): string[] {
  const range = divided[insee];
  if (!range) return [insee];
  const [first, last] = range;
  return [insee, ...Array.from({ length: last - first + 1 }, (_, at) => String(first + at))];
}
