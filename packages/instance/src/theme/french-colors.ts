import { fold } from "@tremplin/core/text";

/** Colours by the names that French speakers type, in shades that carry white text where they can. */
const named: Readonly<Record<string, string>> = {
  noir: "#1a1a1a",
  blanc: "#ffffff",
  gris: "#5f6368",
  rouge: "#b3261e",
  bordeaux: "#7a1f3d",
  rose: "#c2185b",
  orange: "#c75b12",
  jaune: "#f2c200",
  moutarde: "#d9a514",
  vert: "#2e7d32",
  "vert fonce": "#0d5c4d",
  turquoise: "#00838f",
  bleu: "#1f5fa8",
  "bleu ciel": "#3fa0d8",
  "bleu marine": "#1d3557",
  violet: "#6a3d9a",
  marron: "#6d4c41",
};

/** The hex of a French colour name; null for any other text. */
export function frenchColor(typed: string): string | null {
  const name = fold(typed);
  return Object.hasOwn(named, name) ? (named[name] ?? null) : null;
}
