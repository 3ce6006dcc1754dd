import type { Color, Oklch } from "culori";
import { clampChroma, converter, formatHex, parse, wcagContrast } from "./culori.ts";

const toOklch = converter("oklch");

/** Ratio between black and white, 21, down to 1; never rounded. WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}

/** The sRGB hex of a colour; one that a screen cannot show loses chroma, its hue and lightness kept. */
export function hexOf(color: Color): string {
  return formatHex(clampChroma(color, "oklch", "rgb"));
}

/** Lightness 0 to 1, chroma 0 to about 0.37, hue in degrees (0 for a grey). */
export function oklchOf(color: Color | string): Oklch & { h: number } {
  const converted = toOklch(color);
  if (!converted) throw new TypeError(`not a colour: ${JSON.stringify(color)}`);
  const grey = converted.c < 0.004;
  return { ...converted, c: grey ? 0 : converted.c, h: grey ? 0 : (converted.h ?? 0) };
}

/** Hex of a lightness, chroma and hue, the chroma lowered to what a screen can show. */
export function hexFrom(l: number, c: number, h: number): string {
  return hexOf({ mode: "oklch", l: Math.min(1, Math.max(0, l)), c, h });
}

/**
 * Reads a colour as people write it (`#0b6b50`, `0b6b50`, `rgb(11 107 80)`, `oklch(45% .1 165)`, `teal`)
 * into hex; null when it is none or lets something through.
 */
export function parseColor(typed: string): string | null {
  const color = parse(typed.trim().toLowerCase());
  if (!color || (color.alpha ?? 1) < 1) return null;
  const numbers = Object.entries(color).filter(([channel]) => channel !== "mode");
  return numbers.every(([, value]) => Number.isFinite(value)) ? hexOf(color) : null;
}
