import type { Color } from "culori";
import type { Bilingual } from "../../problem.ts";
import { hexOf, parseColor } from "../color.ts";
import { converter } from "../culori.ts";
import { frenchColor } from "../french-colors.ts";
import { type ColorValue, isGroup } from "./type.ts";

/** A value that was read, or why it cannot be one. */
export type Read<Value> = { readonly value: Value } | { readonly wrong: Bilingual };

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

/** Reads a `color`: a colour object of the format, a colour as CSS writes it, or a French name that CSS does not have. */
export function readColor(value: unknown): Read<ColorValue> {
  if (typeof value === "string") {
    const hex = parseColor(value) ?? frenchColor(value);
    return hex === null
      ? notA(value, "une couleur opaque", "an opaque colour")
      : { value: { hex, alpha: 1 } };
  }
  if (!isGroup(value)) return notA(value, "une couleur", "a colour");
  const { colorSpace, components, alpha = 1 } = value;
  const isKnown = typeof colorSpace === "string" && Object.hasOwn(colorSpaces, colorSpace);
  const space = isKnown ? colorSpaces[colorSpace] : undefined;
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
  if (typeof alpha !== "number" || alpha < 0 || alpha > 1)
    return notA(alpha, "un nombre de 0 à 1", "a number from 0 to 1");
  const [mode, channels, scales] = space;
  const parts = numbers.map((part: number, at) => [channels[at], part / (scales[at] ?? 1)]);
  const hex = hexOf(toRgb({ mode, ...Object.fromEntries(parts) } as Color));
  return { value: { hex, alpha } };
}

export function notA(value: unknown, fr: string, en: string): { wrong: Bilingual } {
  const shown = JSON.stringify(value) ?? "null";
  return { wrong: { fr: `${shown} : il faut ${fr}`, en: `${shown}: expected ${en}` } };
}
