import { readFileSync } from "node:fs";
import type { InstanceTheme } from "../instance.ts";
import { verdicts } from "./check.ts";
import { compileTheme } from "./compile.ts";
import { type Mode, modes } from "./names.ts";
import { pairs } from "./pairs.ts";
import { shippedFile, shippedThemes } from "./shipped.ts";
import { vocabulary } from "./vocabulary.ts";

/** Two colours that meet, in one mode: sRGB hex. */
export interface PairVerdict {
  readonly mode: Mode;
  readonly front: string;
  readonly back: string;
  readonly frontHex: string;
  readonly backHex: string;
  readonly ratio: number;
  readonly least: number;
}

/** A token as a theme has it. */
export interface TokenLine {
  readonly path: string;
  readonly css: string;
  /** In French. */
  readonly description: string;
}

/** What can be told of a theme: its tokens, and the contrast of every pair that it is held to. */
export interface ThemeReport {
  readonly tokens: readonly TokenLine[];
  readonly pairs: readonly PairVerdict[];
}

/** Tells a theme, its tightest pairs first. */
export function themeReport({ values, paints, least }: InstanceTheme): ThemeReport {
  const known = vocabulary();
  const tokens = Object.entries(values).map(([path, css]) => ({
    path,
    css,
    description: known.get(path)?.description ?? "",
  }));
  const told = modes.flatMap((mode) =>
    verdicts(paints[mode], mode, pairs, least).map((each) => ({
      mode,
      front: each.pair.front,
      back: each.pair.back,
      frontHex: each.front,
      backHex: each.back,
      ratio: each.ratio,
      least: each.least,
    })),
  );
  return { tokens, pairs: told.sort((one, other) => one.ratio / one.least - other.ratio / other.least) };
}

/** A finished theme by its name, compiled; null when there is none of that name. */
export function finishedTheme(name: string): InstanceTheme | null {
  if (!shippedThemes().includes(name)) return null;
  const made = compileTheme(readFileSync(shippedFile(name), "utf8"));
  return "theme" in made ? made.theme : null;
}
