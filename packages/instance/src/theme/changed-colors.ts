import { palettesOf } from "./compile.ts";
import { readTokens } from "./tokens.ts";
import { colorVerdict } from "./verdict.ts";

/** A colour of the organisation that light pages cannot show as it is. */
export interface ChangedColor {
  readonly path: "brand.main" | "brand.accent";
  /** As it was given, and as fills take it: sRGB hex. */
  readonly given: string;
  readonly used: string;
  /** Nothing readable looks like it. */
  readonly tooPale: boolean;
}

const fills = { "brand.main": "brand", "brand.accent": "accent" } as const;

/** The colours of a file of tokens that had to be changed for the words on them, and themselves, to be read. */
export function changedColors(text: string): readonly ChangedColor[] {
  const read = readTokens(text);
  if ("problems" in read) return [];
  const { brand, colors } = read.tokens;
  const { light } = palettesOf(read.tokens);
  return (["brand.main", "brand.accent"] as const).flatMap((path) => {
    const given = path === "brand.main" ? brand.main : brand.accent;
    const used = light[fills[path]];
    // A fill that the file sets itself owes nothing to the brand's colour.
    if (given === undefined || given === used || colors.light[fills[path]] !== undefined) return [];
    return [{ path, given, used, tooPale: colorVerdict(given).tooPale }];
  });
}
