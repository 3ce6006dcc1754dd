import { escapeXml } from "@tremplin/interop";
import { drawPng, shareImageSize, withoutPictures } from "./draw.ts";
import { cutTo, wrap } from "./wrap.ts";

/** What the picture of an offer says. */
export interface ShareImageContent {
  readonly title: string;
  readonly company: string | null;
  /** Short facts: "CDI", "Dijon (21)", "1 850 € brut par mois". */
  readonly facts: readonly string[];
  readonly board: string;
}

/** sRGB colours `#rrggbb`, those of the instance's theme. */
export interface ShareImageColors {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly brand: string;
  readonly onBrand: string;
}

const margin = 80;
const titleSize = 68;
const inner = shareImageSize.width - 2 * margin;

function textAt(x: number, y: number, size: number, color: string, text: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}">${escapeXml(text)}</text>`;
}

/** The picture as SVG; every text is cut to the room it has. */
export function shareImageSvg(content: ShareImageContent, colors: ShareImageColors): string {
  const title = wrap(withoutPictures(content.title), inner / titleSize, 4);
  const titleTop = 170;
  const afterTitle = titleTop + title.length * titleSize * 1.12;
  const company = content.company ? withoutPictures(content.company) : "";
  const facts = cutTo(content.facts.map(withoutPictures).filter(Boolean).join("  ·  "), inner / 34);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareImageSize.width}" height="${shareImageSize.height}" font-family="Bricolage Grotesque">`,
    `<rect width="100%" height="100%" fill="${colors.background}"/>`,
    `<rect width="100%" height="14" fill="${colors.brand}"/>`,
    `<rect y="526" width="100%" height="104" fill="${colors.brand}"/>`,
    ...title.map((line, index) =>
      textAt(margin, titleTop + index * titleSize * 1.12, titleSize, colors.text, line),
    ),
    company ? textAt(margin, afterTitle, 36, colors.muted, cutTo(company, inner / 36)) : "",
    textAt(margin, 490, 34, colors.text, facts),
    textAt(margin, 592, 38, colors.onBrand, cutTo(withoutPictures(content.board), inner / 38)),
    "</svg>",
  ].join("");
}

/** Draws the picture that social networks show beside a link to an offer: a PNG of 1200 by 630. */
export function shareImage(content: ShareImageContent, colors: ShareImageColors): Promise<Buffer> {
  return drawPng(shareImageSvg(content, colors));
}
