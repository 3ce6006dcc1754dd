import { contrast, hexFrom, oklchOf } from "./color.ts";
import type { ColorName, Mode, Palette, Tone } from "./names.ts";
import { grounds } from "./names.ts";
import { type Least, leastContrast, readable } from "./pairs.ts";
import { nearestPassing, nearestWhere } from "./passing.ts";

/** The one to three colours that an organisation gives, as hex. */
export interface BrandColors {
  readonly main: string;
  /** Fills that call for attention; a harmonious one is found when not given. */
  readonly accent?: string | undefined;
  /** Tints the greys; the main colour when not given. */
  readonly neutral?: string | undefined;
}

/** Lightness and chroma wanted for each colour before contrast has its say. */
const recipes = {
  light: {
    grounds: { bg: [0.982, 0.006], surface: [1, 0], "surface-raised": [1, 0] },
    text: [0.23, 0.022],
    muted: [0.46, 0.022],
    border: [0.9, 0.012],
    edge: [0.62, 0.02],
    brand: [0, 1],
    link: [0, 0.5],
    soft: [0.948, 0.038],
    onSoft: [0.36, 0.09],
    tone: [0.5, 0.14],
    accent: [0, 0.97],
    hover: -0.055,
  },
  dark: {
    grounds: { bg: [0.185, 0.012], surface: [0.225, 0.014], "surface-raised": [0.262, 0.016] },
    text: [0.95, 0.008],
    muted: [0.76, 0.014],
    border: [0.34, 0.018],
    edge: [0.56, 0.02],
    brand: [0.76, 1],
    link: [0.82, 1],
    soft: [0.315, 0.05],
    onSoft: [0.9, 0.06],
    tone: [0.8, 0.12],
    accent: [0.66, 0.97],
    hover: 0.05,
  },
} as const;

/** Hues (OKLCH degrees) that readers know for each state. */
const stateHues = { success: 152, warning: 68, danger: 25, info: 248 } as const;

/**
 * Derives one mode's palette from the brand colours, in OKLCH so that equal steps look equal. `chosen`
 * colours are taken as they are, and the others are made to pass on them: with no chosen colour, every pair
 * of `pairs.ts` passes whatever the brand colours are.
 */
export function derivePalette(
  brand: BrandColors,
  mode: Mode,
  chosen: Partial<Palette> = {},
  least: Least = leastContrast,
): Palette {
  const recipe = recipes[mode];
  const made: Partial<Record<ColorName, string>> = {};
  const main = oklchOf(brand.main);
  const tint = oklchOf(brand.neutral ?? brand.main);
  const tinted = tint.c === 0 ? 0 : 1;

  const get = (name: ColorName) => made[name] as string;
  const set = (name: ColorName, hex: string) => {
    made[name] = chosen[name] ?? hex;
  };
  const pass = (name: ColorName, hex: string, backs: readonly ColorName[], ratio: number) =>
    set(name, nearestPassing(hex, backs.map(get), ratio));
  const neutral = ([l, c]: readonly [number, number]) => hexFrom(l, c * tinted, tint.h);

  for (const ground of grounds) set(ground, neutral(recipe.grounds[ground]));

  const accent = accentOf(brand, get("surface"));
  const hues: Record<Tone, { h: number; c: number }> = {
    brand: main,
    accent: oklchOf(accent),
    ...(Object.fromEntries(Object.entries(stateHues).map(([state, h]) => [state, { h, c: 0.15 }])) as Record<
      keyof typeof stateHues,
      { h: number; c: number }
    >),
  };
  for (const [tone, { h, c }] of Object.entries(hues) as [Tone, { h: number; c: number }][]) {
    const vivid = Math.min(1, c / 0.1);
    set(`${tone}-soft`, hexFrom(recipe.soft[0], recipe.soft[1] * vivid, h));
    pass(
      `on-${tone}-soft`,
      hexFrom(recipe.onSoft[0], recipe.onSoft[1] * vivid, h),
      [`${tone}-soft`],
      least.text,
    );
  }

  pass("text", neutral(recipe.text), readable, least.text);
  pass("text-muted", neutral(recipe.muted), readable, least.text);
  set("border", neutral(recipe.border));
  pass("border-strong", neutral(recipe.edge), readable, least.control);

  const ink = neutral(recipes.light.text);
  const edges = grounds.map(get);
  set("brand", fillFrom(within(brand.main, recipe.brand), edges, least));
  set("on-brand", inkOn(get("brand"), ink, least.text));
  set("brand-hover", hoverOf(get("brand"), get("on-brand"), recipe.hover, least.text));
  // A wide field of colour: the brand's own by day, its quiet shade at night.
  const band =
    mode === "light" ? (["brand", "on-brand"] as const) : (["brand-soft", "on-brand-soft"] as const);
  set("band", get(band[0]));
  set("on-band", chosen.band ? inkOn(chosen.band, ink, least.text) : get(band[1]));
  pass("link", within(brand.main, recipe.link), readable, least.text);
  pass("focus", within(brand.main, recipe.link), readable, least.control);

  set("accent", fillFrom(within(accent, recipe.accent), [], least));
  set("on-accent", inkOn(get("accent"), ink, least.text));
  set("accent-hover", hoverOf(get("accent"), get("on-accent"), recipe.hover, least.text));

  for (const [state, hue] of Object.entries(stateHues) as [keyof typeof stateHues, number][]) {
    pass(state, hexFrom(recipe.tone[0], recipe.tone[1], hue), grounds, least.text);
  }
  return made as Palette;
}

/** The colour with its lightness brought between two bounds. */
function within(hex: string, [least, most]: readonly [number, number]): string {
  const { l, c, h } = oklchOf(hex);
  return l >= least && l <= most ? hex : hexFrom(Math.min(most, Math.max(least, l)), c, h);
}

/** A colour to write on: it stands out from `edges`, and white or black can be read on it. */
function fillFrom(hex: string, edges: readonly string[], least: Least): string {
  return nearestWhere(hex, (each) => {
    const onIt = Math.max(contrast("#ffffff", each), contrast("#000000", each)) / least.text;
    return Math.min(onIt, ...edges.map((edge) => contrast(edge, each) / least.control));
  });
}

/** White where it can be read, else the dark ink, else black: one of white and black always reaches 4.58. */
function inkOn(back: string, ink: string, ratio: number): string {
  const choices = ["#ffffff", ink, "#000000"];
  return choices.find((choice) => contrast(choice, back) >= ratio) ?? "#000000";
}

/** A touch lighter or darker, on the side where the text on it stays readable. */
function hoverOf(brand: string, text: string, by: number, ratio: number): string {
  const { l, c, h } = oklchOf(brand);
  const sides = [by, -by, by / 2, -by / 2].map((side) => hexFrom(l + side, c, h));
  return sides.find((hex) => hex !== brand && contrast(hex, text) >= ratio) ?? brand;
}

/**
 * The accent given; or the main colour itself when it is too pale for buttons, so that it shows as it is
 * somewhere; or mustard beside cool colours and teal beside warm ones.
 */
function accentOf(brand: BrandColors, surface: string): string {
  if (brand.accent) return brand.accent;
  if (contrast(brand.main, surface) < leastContrast.control && oklchOf(brand.main).l > 0.6) return brand.main;
  const { c, h } = oklchOf(brand.main);
  const cool = c === 0 || (h > 110 && h < 330);
  return cool ? hexFrom(0.8, 0.14, 82) : hexFrom(0.72, 0.1, 195);
}
