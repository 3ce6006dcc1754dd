import { contrast } from "./color.ts";
import { derivePalette } from "./palette.ts";

/** What becomes of an organisation's colour once it must be read on screens. */
export interface ColorVerdict {
  /** Too near to white for any readable colour to look like it. */
  readonly tooPale: boolean;
  /** The colour of buttons on light pages, and the text on them: sRGB hex. */
  readonly light: string;
  readonly onLight: string;
  /** The colour of buttons on dark pages. */
  readonly dark: string;
  /** Contrast of the text on a button, and of the button on the page, in light. */
  readonly textRatio: number;
  readonly edgeRatio: number;
}

/** Below this contrast with white a colour is no more than a tint. */
const leastOnWhite = 1.3;

/** Judges one brand colour (hex) as the derivation will use it. */
export function colorVerdict(hex: string): ColorVerdict {
  const [light, dark] = [derivePalette({ main: hex }, "light"), derivePalette({ main: hex }, "dark")];
  return {
    tooPale: contrast(hex, "#ffffff") < leastOnWhite,
    light: light.brand,
    onLight: light["on-brand"],
    dark: dark.brand,
    textRatio: contrast(light["on-brand"], light.brand),
    edgeRatio: contrast(light.brand, light.bg),
  };
}
