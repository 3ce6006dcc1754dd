import type { Bilingual } from "../problem.ts";
import { contrast } from "./color.ts";
import type { Mode } from "./names.ts";
import { type Least, leastContrast, modePairs, type Paint, type Pair } from "./pairs.ts";
import { nearestPassing } from "./passing.ts";

/** Two colours that are too near to each other to be read. */
export interface ContrastFailure {
  readonly mode: Mode;
  readonly pair: Pair;
  readonly front: string;
  readonly back: string;
  readonly ratio: number;
  readonly least: number;
}

/** What each paint is in one mode, as sRGB hex. */
export type Paints = Readonly<Record<string, string>>;

function hexOf(paints: Paints, name: Paint): string {
  const hex = paints[name];
  if (hex === undefined) throw new TypeError(`no colour ${name}`);
  return hex;
}

/** Compares pairs of colours that may meet on a page: those of the modes' colours, unless told. */
export function contrastFailures(
  paints: Paints,
  mode: Mode,
  { pairs = modePairs, least = leastContrast }: { pairs?: readonly Pair[]; least?: Least } = {},
): ContrastFailure[] {
  return verdicts(paints, mode, pairs, least).filter(({ ratio, least: wanted }) => ratio < wanted);
}

/** The contrast of every pair, passing or not. */
export function verdicts(
  paints: Paints,
  mode: Mode,
  pairs: readonly Pair[],
  least: Least,
): ContrastFailure[] {
  return pairs.map((pair) => {
    const [front, back] = [hexOf(paints, pair.front), hexOf(paints, pair.back)];
    return { mode, pair, front, back, ratio: contrast(front, back), least: least[pair.kind] };
  });
}

/** The colour nearest to `front`'s that passes on every background where it may stand; null when none does. */
export function nearestReadable(
  front: Paint,
  paints: Paints,
  { pairs = modePairs, least = leastContrast }: { pairs?: readonly Pair[]; least?: Least } = {},
): string | null {
  const own = pairs.filter((pair) => pair.front === front);
  const backs = own.map((pair) => hexOf(paints, pair.back));
  const ratio = Math.max(...own.map((pair) => least[pair.kind]));
  const nearest = nearestPassing(hexOf(paints, front), backs, ratio);
  return backs.every((back) => contrast(nearest, back) >= ratio) ? nearest : null;
}

/** `text #888 on bg #fff: 3.54, at least 4.5`, in both languages. */
export function sayFailure({ mode, pair, ratio, front, back, least }: ContrastFailure): Bilingual {
  // Cut, not rounded: 4.499 must not read as 4.5.
  const shown = Math.floor(ratio * 100) / 100;
  const numbers = { fr: shown.toLocaleString("fr"), en: String(shown) };
  const wanted = { fr: least.toLocaleString("fr"), en: String(least) };
  const name = { fr: mode === "light" ? "clair" : "sombre", en: mode };
  return {
    fr: `mode ${name.fr} : ${pair.front} ${front} sur ${pair.back} ${back} a un contraste de ${numbers.fr}, il faut ${wanted.fr}`,
    en: `${name.en} mode: ${pair.front} ${front} on ${pair.back} ${back} has contrast ${numbers.en}, needs ${wanted.en}`,
  };
}
