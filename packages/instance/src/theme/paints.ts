import type { Paints } from "./check.ts";
import type { ColorValue, TokenValue } from "./format/type.ts";
import { type ColorName, colorNames, type Palette } from "./names.ts";
import type { Paint } from "./pairs.ts";
import { vocabulary } from "./vocabulary.ts";

/** Every colour that may show on a page: its name, and the CSS variable that holds it. */
export function paintVariables(): readonly { name: Paint; variable: string }[] {
  const components = [...vocabulary()].flatMap(([path, { type }]) =>
    type === "color" && !/^(brand|light|dark)\./.test(path) ? [path as Paint] : [],
  );
  return [
    ...colorNames.map((name) => ({ name, variable: `--color-${name}` })),
    ...components.map((name) => ({ name, variable: `--${name.replaceAll(".", "-")}` })),
  ];
}

/** Every colour of one mode: its palette, and what the components make of it. */
export function paintsOf(palette: Palette, values: ReadonlyMap<string, TokenValue>): Paints {
  const paints: Record<string, string> = { ...palette };
  for (const [path, found] of values) {
    if (found.type === "color") paints[path] = hexIn(found.value, palette);
  }
  return paints;
}

/** A colour in one mode, as hex. */
export function hexIn(value: ColorValue, palette: Palette): string {
  return "hex" in value ? value.hex : palette[value.mode as ColorName];
}
