import { hexFrom, oklchOf } from "./color.ts";

/** Steps of a ramp, from nearly white to nearly black, and their lightness in OKLCH. */
const lightness: Readonly<Record<string, number>> = {
  "50": 0.975,
  "100": 0.945,
  "200": 0.89,
  "300": 0.82,
  "400": 0.72,
  "500": 0.62,
  "600": 0.53,
  "700": 0.45,
  "800": 0.37,
  "900": 0.29,
  "950": 0.21,
};

export const rampSteps: readonly string[] = Object.keys(lightness);

/** One step of a colour's ramp, as hex: its hue kept, its chroma fading towards white and black. */
export function rampStep(hex: string, step: string): string | null {
  const l = lightness[step];
  if (l === undefined) return null;
  const { c, h } = oklchOf(hex);
  return hexFrom(l, c * Math.min(1, 0.15 + 4 * l * (1 - l)), h);
}
