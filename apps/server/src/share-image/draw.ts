import { fileURLToPath } from "node:url";

/** The size that networks ask for. */
export const shareImageSize = { width: 1200, height: 630 } as const;

const fontFile = fileURLToPath(new URL("../../fonts/share-image.ttf", import.meta.url));

/** The font holds no pictures: an emoji would show as an empty box. */
export function withoutPictures(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200D|\uFE0F|\u20E3/gu, "")
    .replace(/[\u00A0\u202F]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Draws an SVG as a PNG, in a tenth of a second, on another thread. */
export async function drawPng(svg: string): Promise<Buffer> {
  // Read only now: it is a program of its own, and pictures are kept once they are drawn.
  const { renderAsync } = await import("@resvg/resvg-js");
  const image = await renderAsync(svg, {
    font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: "Bricolage Grotesque" },
  });
  return image.asPng();
}
