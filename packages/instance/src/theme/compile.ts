import type { InstanceTheme } from "../instance.ts";
import type { Problem } from "../problem.ts";
import { contrastFailures, sayFailure } from "./check.ts";
import { themeCss } from "./css.ts";
import { modes, type Palette } from "./names.ts";
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
  return { theme: { css: themeCss(palettes, read.tokens), meta } };
}

function contrastProblems(palettes: Palettes, tokens: ThemeTokens): Problem[] {
  return modes.flatMap((mode) =>
    contrastFailures(palettes[mode], mode).map((failure): Problem => {
      const { front, back } = failure.pair;
      // The colour that the owner set is the one to change.
      const culprit = tokens.colors[mode][front] ? front : back;
      const fix =
        failure.passing && culprit === front
          ? {
              fr: `Écrivez "${failure.passing}", la plus proche qui convient, ou enlevez cette couleur : elle sera calculée.`,
              en: `Write "${failure.passing}", the nearest that passes, or remove this colour: it will be derived.`,
            }
          : {
              fr: `Enlevez "${mode}.${culprit}" ou éloignez-la de ${front} : les couleurs calculées conviennent toujours.`,
              en: `Remove "${mode}.${culprit}" or move it away from ${front}: derived colours always pass.`,
            };
      return {
        file: tokensFile,
        key: `${mode}.${culprit}`,
        line: null,
        message: sayFailure(failure, palettes[mode]),
        mend: fix,
      };
    }),
  );
}
