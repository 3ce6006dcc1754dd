import type { InstanceTheme } from "../instance.ts";
import type { Bilingual, Problem } from "../problem.ts";
import { type ContrastFailure, contrastFailures, nearestReadable, sayFailure } from "./check.ts";
import { themeCss } from "./css.ts";
import { type ColorName, modes, type Palette } from "./names.ts";
import { type Pair, readable } from "./pairs.ts";
import { derivePalette } from "./palette.ts";
import { readTokens, type ThemeTokens, tokensFile } from "./tokens.ts";

/** Both palettes of a theme. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

/** Derives both palettes and takes over the colours that the tokens set. */
export function palettesOf(tokens: ThemeTokens): Palettes {
  return {
    light: derivePalette(tokens.brand, "light", tokens.colors.light),
    dark: derivePalette(tokens.brand, "dark", tokens.colors.dark),
  };
}

/** Turns the text of `theme.tokens.json` into the theme's CSS; an unreadable pair of colours is a problem. */
export function compileTheme(text: string): { theme: InstanceTheme } | { problems: Problem[] } {
  const read = readTokens(text);
  if ("problems" in read) return read;
  const palettes = palettesOf(read.tokens);
  const problems = contrastProblems(palettes, read.tokens);
  if (problems.length > 0) return { problems };
  const meta = { light: palettes.light.bg, dark: palettes.dark.bg };
  return {
    theme: { css: themeCss(palettes, read.tokens), colors: palettes.light, darkColors: palettes.dark, meta },
  };
}

/** One problem per colour to change, its worst pair told. */
function contrastProblems(palettes: Palettes, tokens: ThemeTokens): Problem[] {
  return modes.flatMap((mode) => {
    const [palette, chosen] = [palettes[mode], tokens.colors[mode]];
    const worst = new Map<ColorName, ContrastFailure>();
    for (const failure of contrastFailures(palette, mode)) {
      const culprit = culpritOf(failure.pair, chosen);
      if (failure.ratio < (worst.get(culprit)?.ratio ?? Number.POSITIVE_INFINITY))
        worst.set(culprit, failure);
    }
    return [...worst].map(([culprit, failure]): Problem => {
      const key = `${mode}.${culprit}`;
      const passing = failure.pair.front === culprit ? nearestReadable(culprit, palette) : null;
      return {
        code: "contrast",
        file: tokensFile,
        key,
        line: null,
        message: sayFailure(failure, palette),
        mend: mendOf(key, passing),
      };
    });
  });
}

/** Derived colours pass on grounds where anything can: what the owner set is what to change. */
function culpritOf({ front, back }: Pair, chosen: Partial<Palette>): ColorName {
  return [front, back, ...readable].find((name) => chosen[name]) ?? front;
}

function mendOf(key: string, passing: string | null): Bilingual {
  if (passing === null) {
    return {
      fr: `Enlevez "${key}" : les couleurs calculées conviennent toujours.`,
      en: `Remove "${key}": derived colours always pass.`,
    };
  }
  return {
    fr: `Écrivez "${passing}", la plus proche qui convient, ou enlevez "${key}" : elle sera calculée.`,
    en: `Write "${passing}", the nearest that passes, or remove "${key}": it will be derived.`,
  };
}
