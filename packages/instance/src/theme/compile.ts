import type { InstanceTheme } from "../instance.ts";
import type { Bilingual, Problem } from "../problem.ts";
import { type ContrastFailure, contrastFailures, nearestReadable, type Paints, sayFailure } from "./check.ts";
import { contrast } from "./color.ts";
import { familiesOf, themeCss, valuesCss } from "./css.ts";
import { findFonts } from "./font/find-fonts.ts";
import { type Mode, modes, type Palette } from "./names.ts";
import { paintsOf } from "./paints.ts";
import { type Paint, type Pair, pairs, readable } from "./pairs.ts";
import { derivePalette } from "./palette.ts";
import { readTokens, type ThemeTokens, tokensFile } from "./tokens.ts";

/** Both palettes of a theme. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

/** Derives both palettes and takes over the colours that the tokens set. */
export function palettesOf({ brand, colors, least }: ThemeTokens): Palettes {
  return {
    light: derivePalette(brand, "light", colors.light, least),
    dark: derivePalette(brand, "dark", colors.dark, least),
  };
}

/**
 * Turns the text of `theme.tokens.json` into the theme's CSS; an unreadable pair of colours is a problem. `dir` is
 * the instance's folder, where its own fonts are.
 */
export function compileTheme(
  text: string,
  dir: string | null = null,
): { theme: InstanceTheme } | { problems: Problem[] } {
  const read = readTokens(text);
  if ("problems" in read) return read;
  const { tokens } = read;
  const palettes = palettesOf(tokens);
  const paints = {
    light: paintsOf(palettes.light, tokens.values),
    dark: paintsOf(palettes.dark, tokens.values),
  };
  const { fonts, faults } = findFonts(
    familiesOf(tokens).map(({ family }) => family),
    dir,
  );
  const problems = [
    ...modes.flatMap((mode) => contrastProblems(paints[mode], mode, tokens)),
    ...faults.map((fault): Problem => ({ code: "font", key: null, line: null, ...fault })),
  ];
  if (problems.length > 0) return { problems };
  return {
    theme: {
      css: themeCss(palettes, tokens, fonts),
      colors: palettes.light,
      darkColors: palettes.dark,
      meta: { light: edgeOf(paints.light), dark: edgeOf(paints.dark) },
      isHeaderDark: { light: isDark(edgeOf(paints.light)), dark: isDark(edgeOf(paints.dark)) },
      looks: tokens.looks,
      paints,
      least: tokens.least,
      values: valuesCss(tokens, fonts),
      fonts,
    },
  };
}

/** The browser's own edges go on with the top of the page. */
function edgeOf(paints: Paints): string {
  return paints["header.background"] ?? "#ffffff";
}

/** White is read on it more easily than black. */
function isDark(hex: string): boolean {
  return contrast("#ffffff", hex) > contrast("#000000", hex);
}

/** One problem per colour to change, its worst pair told. */
function contrastProblems(paints: Paints, mode: Mode, tokens: ThemeTokens): Problem[] {
  const { least } = tokens;
  const worst = new Map<string, ContrastFailure>();
  for (const failure of contrastFailures(paints, mode, { pairs, least })) {
    const culprit = culpritOf(failure.pair, mode, tokens);
    const known = worst.get(culprit);
    if (!known || failure.ratio < known.ratio) worst.set(culprit, failure);
  }
  return [...worst].map(([key, failure]): Problem => {
    const name = key.replace(`${mode}.`, "");
    const isFront = failure.front === paints[name];
    const passing = isFront
      ? nearestReadable(name as Paint, paints, { pairs: pairsOf(name, tokens), least })
      : null;
    const message = sayFailure(failure);
    const { front, back, ratio, least: wanted } = failure;
    return {
      code: "contrast",
      file: tokensFile,
      key,
      line: tokens.lineOf(key),
      message,
      mend: mendOf(key, passing),
      contrast: { front, back, ratio, least: wanted, nearest: passing },
    };
  });
}

/** The pairs of a colour, those of the components that follow it among them. */
function pairsOf(name: string, { values }: ThemeTokens): readonly Pair[] {
  const isFollower = (front: Paint) => {
    const found = values.get(front);
    return found?.type === "color" && "mode" in found.value && found.value.mode === name;
  };
  return pairs.map((pair) => (isFollower(pair.front) ? { ...pair, front: name as Paint } : pair));
}

/**
 * Derived colours pass on grounds where anything can: what the owner set is what to change, as a path in the file. A
 * component that follows a colour of the modes is right as soon as that colour is.
 */
function culpritOf({ front, back }: Pair, mode: Mode, { colors, values, lineOf }: ThemeTokens): string {
  const pathsOf = (name: Paint): readonly string[] => {
    if (!name.includes(".")) return [`${mode}.${name}`];
    const followed = values.get(name);
    const isFollower = followed?.type === "color" && "mode" in followed.value;
    return isFollower ? [name, `${mode}.${followed.value.mode}`] : [name];
  };
  const paths = [front, back, ...readable].flatMap(pathsOf);
  const own = paths.find((path) => lineOf(path) !== null);
  if (own) return own;
  const chosen = colors[mode] as Readonly<Record<string, string>>;
  return paths.find((path) => chosen[path.replace(`${mode}.`, "")]) ?? pathsOf(front).at(-1) ?? front;
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
