import type { Paints } from "./check.ts";
import type { ColorValue, TokenValue } from "./format/type.ts";
import type { ColorName, Palette } from "./names.ts";

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
