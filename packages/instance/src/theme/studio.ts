import { isGroup } from "./format/type.ts";
import { frenchColor } from "./french-colors.ts";
import { extensionKey, type LookPart } from "./looks.ts";

/** Roundings that go together, in pixels: small, middle, large. */
const roundings = { square: [0, 0, 0], soft: [6, 10, 18], round: [12, 22, 28] } as const;
/** How much air there is: in rows, between parts. */
export const densities = { tight: [0.8, 0.8], normal: [1, 1], airy: [1.2, 1.2] } as const;
/** Contrasts of text and of edges: those of WCAG 2.2 AA, and of AAA. */
const contrasts = { usual: [4.5, 3], strong: [7, 4.5] } as const;

/** Families that come with the product and hold every weight that a text needs. */
const textFamilies = [
  "Atkinson Hyperlegible Next",
  "Figtree",
  "Nunito",
  "Sofia Sans",
  "Public Sans",
] as const;
/** Those that hold one weight, for titles. */
const titleFamilies = ["Bricolage Grotesque", "Fraunces", "Sofia Sans Condensed", "Newsreader"] as const;
const withSerifs: readonly string[] = ["Fraunces", "Newsreader"];

export const studioChoices = {
  "font.body": textFamilies,
  "font.heading": [...titleFamilies, ...textFamilies],
  rounding: Object.keys(roundings) as readonly (keyof typeof roundings)[],
  density: Object.keys(densities) as readonly (keyof typeof densities)[],
  contrast: Object.keys(contrasts) as readonly (keyof typeof contrasts)[],
  size: [16, 17, 18, 19, 20],
} as const;

/** What somebody wants of a theme; null for what shall stay as the theme below has it. */
export interface ThemeWishes {
  /** A finished theme to start from; null to start from the file that there is. */
  readonly base: string | null;
  /** Colours by path, `brand.main` or `dark.bg`, as they were typed. */
  readonly colors: Readonly<Record<string, string | undefined>>;
  readonly looks: Readonly<Partial<Record<LookPart, string | undefined>>>;
  /** Families of `font.body` and `font.heading`. */
  readonly fonts: Readonly<Record<string, string | undefined>>;
  readonly size: number | null;
  readonly rounding: keyof typeof roundings | null;
  readonly density: keyof typeof densities | null;
  readonly contrast: keyof typeof contrasts | null;
}

/** All stays as it is. */
export const noWishes = {
  base: null,
  colors: {},
  looks: {},
  fonts: {},
  size: null,
  rounding: null,
  density: null,
  contrast: null,
} as const satisfies ThemeWishes;

/** The text of a `theme.tokens.json` that says what somebody wants, over what `current` says already. */
export function composeTheme(current: string, wishes: ThemeWishes): string {
  const { base, colors, looks, fonts, size, rounding, density, contrast } = wishes;
  const tokens: Record<string, unknown> = base === null ? asGroup(JSON.parse(current)) : {};
  const set = (path: string, $type: string, $value: unknown) => {
    const [group = "", name = ""] = path.split(".");
    tokens[group] = { ...asGroup(tokens[group]), [name]: { $type, $value } };
  };
  const pixels = (value: number) => ({ value, unit: "px" });
  const ours = { ...(base === null ? {} : { base }), ...Object.fromEntries(said(looks)) };
  if (Object.keys(ours).length > 0) {
    const extensions = asGroup(tokens.$extensions);
    tokens.$extensions = { ...extensions, [extensionKey]: { ...asGroup(extensions[extensionKey]), ...ours } };
  }
  for (const [path, color] of said(colors)) set(path, "color", frenchColor(color) ?? color);
  for (const [path, family] of said(fonts))
    set(path, "fontFamily", [
      family,
      ...(withSerifs.includes(family) ? ["Georgia", "serif"] : ["system-ui", "sans-serif"]),
    ]);
  if (size !== null) set("size.body", "dimension", pixels(size));
  if (rounding)
    for (const [at, value] of roundings[rounding].entries())
      set(`radius.${"sml"[at]}`, "dimension", pixels(value));
  if (density) {
    set("density.rows", "number", densities[density][0]);
    set("density.sections", "number", densities[density][1]);
  }
  if (contrast) {
    set("contrast.text", "number", contrasts[contrast][0]);
    set("contrast.control", "number", contrasts[contrast][1]);
  }
  return `${JSON.stringify(tokens, null, 2)}\n`;
}

/** What was said, without what was left. */
function said(wanted: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

function asGroup(value: unknown): Record<string, unknown> {
  return isGroup(value) ? value : {};
}
