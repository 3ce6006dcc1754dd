import { colorNames, type Mode, type Palette } from "./names.ts";
import type { ThemeTokens } from "./tokens.ts";

const radii = { s: "6px", m: "10px", l: "18px" };
const fonts = {
  body: '"Figtree Variable", "Figtree Fallback", system-ui, sans-serif',
  heading: '"Bricolage Grotesque Variable", "Bricolage Grotesque Fallback", system-ui, sans-serif',
};

/** Two heights of shadow, of the palette's own ink so that they do not look dirty; darker at night. */
function shadows(palette: Palette, mode: Mode): [string, string][] {
  const [near, far] = mode === "light" ? ["1f", "24"] : ["8c", "a6"];
  const ink = mode === "light" ? palette.text : "#000000";
  return [
    ["shadow-1", `0 1px 2px ${ink}${near}, 0 1px 1px ${ink}0a`],
    ["shadow-2", `0 2px 4px ${ink}14, 0 12px 32px -8px ${ink}${far}`],
  ];
}

function modeRules(palette: Palette, mode: Mode): string {
  const colors = colorNames.map((name): [string, string] => [`color-${name}`, palette[name]]);
  return [`color-scheme:${mode}`, ...declarations([...colors, ...shadows(palette, mode)])].join(";");
}

function declarations(variables: readonly (readonly [name: string, value: string])[]): string[] {
  return variables.map(([name, value]) => `--${name}:${value}`);
}

/**
 * The theme as one cascade layer: the light palette, the dark one by the system's preference, and either
 * by the reader's own choice in `data-theme` on the root element.
 */
export function themeCss(palettes: Readonly<Record<Mode, Palette>>, tokens: ThemeTokens): string {
  const shape = declarations([
    ...Object.entries({ ...radii, ...tokens.radius }).map(
      ([name, value]) => [`radius-${name}`, value] as const,
    ),
    ...Object.entries({ ...fonts, ...tokens.font }).map(([name, value]) => [`font-${name}`, value] as const),
  ]).join(";");
  const [light, dark] = [modeRules(palettes.light, "light"), modeRules(palettes.dark, "dark")];
  return [
    "@layer theme{",
    `:root{${shape};${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `:root[data-theme="dark"]{${dark}}`,
    "}",
    "",
  ].join("\n");
}
