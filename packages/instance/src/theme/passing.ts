import { contrast, hexFrom, oklchOf } from "./color.ts";

const step = 0.004;

/**
 * The colour nearest to `wanted` (same hue, its lightness moved as little as possible) whose contrast with
 * each background is at least `least`. Where no lightness passes, the one whose worst contrast is best.
 */
export function nearestPassing(wanted: string, backgrounds: readonly string[], least: number): string {
  return nearestWhere(wanted, (hex) =>
    Math.min(...backgrounds.map((background) => contrast(hex, background) / least)),
  );
}

/** The same for any condition: a colour is right when its score is at least 1. */
export function nearestWhere(wanted: string, score: (hex: string) => number): string {
  if (score(wanted) >= 1) return wanted;
  const { l, c, h } = oklchOf(wanted);
  let best = wanted;
  for (let away = step; away <= 1; away += step) {
    for (const lightness of [l - away, l + away]) {
      if (lightness < -step || lightness > 1 + step) continue;
      const candidate = hexFrom(lightness, c, h);
      if (score(candidate) >= 1) return candidate;
      if (score(candidate) > score(best)) best = candidate;
    }
  }
  return best;
}
