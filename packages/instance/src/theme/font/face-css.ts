import type { ThemeFont } from "./find-fonts.ts";
import { type SystemFont, systemFonts, systemWidth } from "./letter-widths.ts";

/** What a family's name becomes for the font that stands in for it. */
export function fallbackName(family: string): string {
  return `${family} Fallback`;
}

/**
 * The rules of a family: its files, and the system's own font at the same measures, which stands in while they load
 * so that nothing moves.
 */
export function faceCss(fonts: readonly ThemeFont[], isSerif: boolean): string {
  return fonts.map((font, at) => `${ownFace(font)}${at === 0 ? fallbackFace(font, isSerif) : ""}`).join("");
}

function ownFace({ family, weight, url }: ThemeFont): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("${url}") format("woff2")}`;
}

function fallbackFace({ family, weight, metrics }: ThemeFont, isSerif: boolean): string {
  const isBold = Number(weight.split(" ")[0]) >= 600;
  const system: SystemFont = isSerif ? (isBold ? "serifBold" : "serif") : isBold ? "sansBold" : "sans";
  const adjust = metrics.width / systemWidth(system);
  const percent = (part: number) => `${Number((part * 100).toFixed(1))}%`;
  const sources = systemFonts[system].map((name) => `local("${name}")`).join(",");
  const heights = [metrics.ascent, metrics.descent, metrics.lineGap].map((height) =>
    percent(height / adjust),
  );
  return (
    `@font-face{font-family:"${fallbackName(family)}";src:${sources};size-adjust:${percent(adjust)};` +
    `ascent-override:${heights[0]};descent-override:${heights[1]};line-gap-override:${heights[2]}}`
  );
}
