import { escapeXml } from "@tremplin/interop";
import { drawPng, shareImageSize, withoutPictures } from "./draw.ts";
import { wrap } from "./wrap.ts";

/** A logo as a picture in a picture. */
export interface LogoPicture {
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** What the picture of the board says, and its colours: sRGB `#rrggbb`. */
export interface BoardImageContent {
  readonly name: string;
  readonly tagline: string;
  readonly logo: LogoPicture;
  readonly ground: string;
  readonly ink: string;
  readonly tile: string;
}

const margin = 96;
const nameSize = 96;
const taglineSize = 42;
const logoHeight = 120;
const inner = shareImageSize.width - 2 * margin;

/** The board's picture as SVG: its logo on a tile, its name, what it is. */
export function boardImageSvg({ name, tagline, logo, ground, ink, tile }: BoardImageContent): string {
  const width = Math.min(logoHeight * (logo.width / logo.height), 560);
  const nameLines = wrap(withoutPictures(name), inner / nameSize, 2);
  const saidLines = wrap(withoutPictures(tagline), inner / taglineSize, 2);
  const nameTop = 380;
  const saidTop = nameTop + (nameLines.length - 1) * nameSize + 80;
  const line = (text: string, y: number, size: number) =>
    `<text x="${margin}" y="${y}" font-size="${size}" fill="${ink}">${escapeXml(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareImageSize.width}" height="${shareImageSize.height}" font-family="Bricolage Grotesque">`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    `<rect x="${margin}" y="88" width="${width + 64}" height="${logoHeight + 48}" rx="20" fill="${tile}"/>`,
    `<image x="${margin + 32}" y="112" width="${width}" height="${logoHeight}" href="data:${logo.contentType};base64,${logo.bytes.toString("base64")}"/>`,
    ...nameLines.map((text, at) => line(text, nameTop + at * nameSize, nameSize)),
    ...saidLines.map((text, at) => line(text, saidTop + at * taglineSize * 1.2, taglineSize)),
    "</svg>",
  ].join("");
}

/** Draws the picture that networks show beside a link to the board: a PNG of 1200 by 630. */
export function boardImage(content: BoardImageContent): Promise<Buffer> {
  return drawPng(boardImageSvg(content));
}

const touchSide = 180;

/** Draws the icon of a phone's home screen, a PNG of 180 by 180, from the favicon. */
export function touchIcon({ contentType, bytes }: LogoPicture, ground: string): Promise<Buffer> {
  return drawPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${touchSide}" height="${touchSide}">` +
      `<rect width="100%" height="100%" fill="${ground}"/>` +
      `<image width="${touchSide}" height="${touchSide}" href="data:${contentType};base64,${bytes.toString("base64")}"/></svg>`,
  );
}
