import type { Color } from "culori";
import type { Bilingual } from "../problem.ts";
import { hexOf, parseColor } from "./color.ts";
import { converter } from "./culori.ts";

/** A token's value as CSS, or why it cannot be one. */
export type TokenValue = { readonly css: string } | { readonly wrong: Bilingual };

/** Names of the Design Tokens Color Module 2025.10, culori's own, and the full scale of each component. */
const colorSpaces: Readonly<
  Record<string, readonly [mode: Color["mode"], channels: string, scales: readonly number[]]>
> = {
  srgb: ["rgb", "rgb", [1, 1, 1]],
  "srgb-linear": ["lrgb", "rgb", [1, 1, 1]],
  hsl: ["hsl", "hsl", [1, 100, 100]],
  hwb: ["hwb", "hwb", [1, 100, 100]],
  lab: ["lab", "lab", [1, 1, 1]],
  lch: ["lch", "lch", [1, 1, 1]],
  oklab: ["oklab", "lab", [1, 1, 1]],
  oklch: ["oklch", "lch", [1, 1, 1]],
  "display-p3": ["p3", "rgb", [1, 1, 1]],
  "a98-rgb": ["a98", "rgb", [1, 1, 1]],
  "prophoto-rgb": ["prophoto", "rgb", [1, 1, 1]],
  rec2020: ["rec2020", "rgb", [1, 1, 1]],
  "xyz-d65": ["xyz65", "xyz", [1, 1, 1]],
  "xyz-d50": ["xyz50", "xyz", [1, 1, 1]],
};

const toRgb = converter("rgb");

/** Reads a `color` token: a colour object of the format, or a colour as CSS writes it. */
export function readColor(value: unknown): TokenValue {
  if (typeof value === "string") {
    const css = parseColor(value);
    return css === null ? notA(value, "une couleur opaque", "an opaque colour") : { css };
  }
  if (!isGroup(value)) return notA(value, "une couleur", "a colour");
  const { colorSpace, components, alpha = 1 } = value;
  const space = typeof colorSpace === "string" ? colorSpaces[colorSpace] : undefined;
  if (!space) {
    const known = Object.keys(colorSpaces).join(", ");
    return {
      wrong: {
        fr: `colorSpace ${JSON.stringify(colorSpace ?? null)} inconnu ; choix : ${known}`,
        en: `unknown colorSpace ${JSON.stringify(colorSpace ?? null)}; choices: ${known}`,
      },
    };
  }
  const numbers = Array.isArray(components) ? components.map((part) => (part === "none" ? 0 : part)) : [];
  if (numbers.length !== 3 || !numbers.every((part) => typeof part === "number" && Number.isFinite(part))) {
    return notA(components, "une liste de trois nombres", "a list of three numbers");
  }
  if (alpha !== 1) return notA(alpha, "une couleur opaque (alpha 1)", "an opaque colour (alpha 1)");
  const [mode, channels, scales] = space;
  const parts = numbers.map((part: number, at) => [channels[at], part / (scales[at] ?? 1)]);
  return { css: hexOf(toRgb({ mode, ...Object.fromEntries(parts) } as Color)) };
}

/** Reads a `dimension` token, at most 64 px or 4 rem: `{ "value": 8, "unit": "px" }`, or `"8px"`. */
export function readDimension(value: unknown): TokenValue {
  const typed = typeof value === "string" ? /^(\d+(?:\.\d+)?)(px|rem)$/.exec(value) : null;
  const dimension = typed ? { value: Number(typed[1]), unit: typed[2] } : value;
  if (isGroup(dimension) && typeof dimension.value === "number") {
    const { value: number, unit } = dimension;
    const most = unit === "px" ? 64 : unit === "rem" ? 4 : 0;
    if (number >= 0 && number <= most) return { css: `${number}${unit}` };
  }
  return notA(value, "une longueur de 0 à 64 px (4 rem)", "a length from 0 to 64 px (4 rem)");
}

/** Reads a `fontFamily` token: a name or a list of names. */
export function readFontFamily(value: unknown): TokenValue {
  const names = Array.isArray(value) ? value : [value];
  // Only letters, digits, spaces and hyphens: a name can close neither the quotes nor the rule.
  const safe =
    names.length > 0 && names.every((name) => typeof name === "string" && /^[\p{L}\d -]{1,60}$/u.test(name));
  if (!safe) return notA(value, "un nom de police ou une liste de noms", "a font name or a list of names");
  return { css: names.map((name) => (/^[a-z-]+$/.test(name) ? name : `"${name}"`)).join(", ") };
}

function notA(value: unknown, fr: string, en: string): TokenValue {
  const shown = JSON.stringify(value) ?? "null";
  return { wrong: { fr: `${shown} : il faut ${fr}`, en: `${shown}: expected ${en}` } };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
