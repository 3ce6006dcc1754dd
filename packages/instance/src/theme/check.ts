import type { Bilingual } from "../problem.ts";
import { contrast } from "./color.ts";
import type { ColorName, Mode, Palette } from "./names.ts";
import { type Pair, pairs } from "./pairs.ts";
import { nearestPassing } from "./passing.ts";

/** Two colours that are too near to each other to be read. */
export interface ContrastFailure {
  readonly mode: Mode;
  readonly pair: Pair;
  readonly ratio: number;
}

/** Compares every pair of colours that may meet on a page. */
export function contrastFailures(palette: Palette, mode: Mode): ContrastFailure[] {
  return pairs.flatMap((pair) => {
    const ratio = contrast(palette[pair.front], palette[pair.back]);
    return ratio >= pair.least ? [] : [{ mode, pair, ratio }];
  });
}

/** The colour nearest to `front`'s that passes on every background where it may stand; null when none does. */
export function nearestReadable(front: ColorName, palette: Palette): string | null {
  const own = pairs.filter((pair) => pair.front === front);
  const backs = own.map((pair) => palette[pair.back]);
  const least = Math.max(...own.map((pair) => pair.least));
  const nearest = nearestPassing(palette[front], backs, least);
  return backs.every((back) => contrast(nearest, back) >= least) ? nearest : null;
}

/** `text #888 on bg #fff: 3.54, at least 4.5`, in both languages. */
export function sayFailure({ mode, pair, ratio }: ContrastFailure, palette: Palette): Bilingual {
  const [front, back] = [palette[pair.front], palette[pair.back]];
  // Cut, not rounded: 4.499 must not read as 4.5.
  const shown = Math.floor(ratio * 100) / 100;
  const numbers = { fr: shown.toLocaleString("fr"), en: String(shown) };
  const least = { fr: pair.least.toLocaleString("fr"), en: String(pair.least) };
  const name = { fr: mode === "light" ? "clair" : "sombre", en: mode };
  return {
    fr: `mode ${name.fr} : ${pair.front} ${front} sur ${pair.back} ${back} a un contraste de ${numbers.fr}, il faut ${least.fr}`,
    en: `${name.en} mode: ${pair.front} ${front} on ${pair.back} ${back} has contrast ${numbers.en}, needs ${least.en}`,
  };
}
