import { faceCss, fallbackName } from "./font/face-css.ts";
import type { ThemeFont } from "./font/find-fonts.ts";
import type { ColorValue, DimensionValue, ShadowLayer, TokenValue } from "./format/type.ts";
import { colorNames, type Mode, type Palette } from "./names.ts";
import type { ThemeTokens } from "./tokens.ts";
import { remInPixels } from "./vocabulary.ts";

/** Tokens that make others, and are no variable themselves. */
const madeOf = /^(brand|light|dark|palette|contrast|typography)\./;

/** Two heights of shadow, of the palette's own ink so that they do not look dirty; darker at night. */
function shadows(palette: Palette, mode: Mode): [string, string][] {
  const [near, far] = mode === "light" ? ["1f", "24"] : ["8c", "a6"];
  const ink = mode === "light" ? palette.text : "#000000";
  return [
    ["shadow-1", `0 1px 2px ${ink}${near},0 1px 1px ${ink}0a`],
    ["shadow-2", `0 2px 4px ${ink}14,0 12px 32px -8px ${ink}${far}`],
  ];
}

function modeRules(palette: Palette, mode: Mode, tokens: ThemeTokens): string {
  const colors = colorNames.map((name): [string, string] => [`color-${name}`, palette[name]]);
  const heights = shadows(palette, mode).filter(([name]) => !tokens.values.has(name.replace("-", ".")));
  return [`color-scheme:${mode}`, ...declarations([...colors, ...heights])].join(";");
}

function declarations(variables: readonly (readonly [name: string, value: string])[]): string[] {
  return variables.map(([name, value]) => `--${name}:${value}`);
}

/** Values of the tokens that are variables of their own, `--button-radius` for `button.radius`, as CSS. */
export function valuesCss(
  { values }: ThemeTokens,
  fonts: readonly ThemeFont[],
): Readonly<Record<string, string>> {
  const shown = [...values].filter(([path]) => !madeOf.test(path));
  return Object.fromEntries(
    shown.map(([path, value]) => [path, path === "size.body" ? percentOf(value) : cssOf(value, fonts)]),
  );
}

/** In percent of what the reader set in the browser, so that it keeps its effect. */
function percentOf({ type, value }: TokenValue): string {
  if (type !== "dimension") throw new TypeError("a size is a length");
  const pixels = value.unit === "px" ? value.value : value.value * remInPixels;
  return `${Number(((pixels / remInPixels) * 100).toFixed(3))}%`;
}

function cssOf({ type, value }: TokenValue, fonts: readonly ThemeFont[]): string {
  switch (type) {
    case "color":
      return colorCss(value);
    case "dimension":
      return lengthCss(value);
    case "fontFamily":
      return familyCss(value, fonts);
    case "shadow":
      return shadowCss(value);
    case "typography":
      throw new TypeError("a typography is written part by part");
    default:
      return String(value);
  }
}

function colorCss(value: ColorValue): string {
  if ("mode" in value) return `var(--color-${value.mode})`;
  if (value.alpha === 1) return value.hex;
  return `${value.hex}${Math.round(value.alpha * 255)
    .toString(16)
    .padStart(2, "0")}`;
}

function lengthCss({ value, unit }: DimensionValue): string {
  return value === 0 ? "0px" : `${value}${unit}`;
}

function familyCss(names: readonly string[], fonts: readonly ThemeFont[]): string {
  return names
    .flatMap((name) => (fonts.some(({ family }) => family === name) ? [name, fallbackName(name)] : [name]))
    .map((name) => (/^[a-z-]+$/.test(name) ? name : `"${name}"`))
    .join(",");
}

function shadowCss(layers: readonly ShadowLayer[]): string {
  const seen = layers.filter(({ color }) => !("alpha" in color) || color.alpha > 0);
  if (seen.length === 0) return "none";
  return seen
    .map(({ color, offsetX, offsetY, blur, spread, inset }) =>
      [...(inset ? ["inset"] : []), ...[offsetX, offsetY, blur, spread].map(lengthCss), colorCss(color)].join(
        " ",
      ),
    )
    .join(",");
}

/** Families of a list that end in a serif: another font of the system stands in for them. */
function isSerif(names: readonly string[]): boolean {
  return names.at(-1) === "serif";
}

/**
 * The theme as one cascade layer: the light palette, the dark one by the system's preference, and either by the
 * reader's own choice in `data-theme` on the root element; then the fonts that it names.
 */
export function themeCss(
  palettes: Readonly<Record<Mode, Palette>>,
  tokens: ThemeTokens,
  fonts: readonly ThemeFont[],
): string {
  const shape = declarations(
    Object.entries(valuesCss(tokens, fonts)).map(([path, css]) => [path.replaceAll(".", "-"), css]),
  ).join(";");
  const light = modeRules(palettes.light, "light", tokens);
  const dark = modeRules(palettes.dark, "dark", tokens);
  return [
    "@layer theme{",
    `:root{${shape};${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `:root[data-theme="dark"]{${dark}}`,
    "}",
    ...familiesOf(tokens).map(({ family, names }) =>
      faceCss(
        fonts.filter((font) => font.family === family),
        isSerif(names),
      ),
    ),
    "",
  ].join("\n");
}

/** The families that a theme names, once each, with the list in which each stands. */
export function familiesOf({ values }: ThemeTokens): { family: string; names: readonly string[] }[] {
  const found = new Map<string, readonly string[]>();
  for (const path of ["font.body", "font.heading"]) {
    const value = values.get(path);
    if (value?.type !== "fontFamily") continue;
    for (const family of value.value) if (!found.has(family)) found.set(family, value.value);
  }
  return [...found].map(([family, names]) => ({ family, names }));
}
