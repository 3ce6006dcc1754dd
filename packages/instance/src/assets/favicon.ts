import { createHash } from "node:crypto";
import type { Asset, MadeAsset } from "../instance.ts";
import type { Palette } from "../theme/names.ts";

/** A logo heavier than this would weigh on every page of every browser's tab. */
const heaviest = 40_000;
const side = 64;

/**
 * A favicon from the logo, on a tile of the theme's own: the logo itself where it is about as wide as high and light
 * enough, else the first letter of the board's name in its colours.
 */
export function faviconFrom(logo: Asset, bytes: Buffer, colors: Palette, name: string): MadeAsset {
  const isMark = logo.width < 2 * logo.height && logo.height < 2 * logo.width && bytes.byteLength <= heaviest;
  const [ground, inside] = isMark
    ? [colors.surface, placed(logo, bytes)]
    : [colors.brand, letter(name, colors["on-brand"])];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">` +
    `<rect width="${side}" height="${side}" rx="14" fill="${ground}"/>${inside}</svg>`;
  const made = Buffer.from(svg);
  const digest = createHash("sha256").update(made).digest("hex").slice(0, 12);
  return { bytes: made, contentType: "image/svg+xml", digest, width: side, height: side };
}

function placed({ contentType }: Asset, bytes: Buffer): string {
  const room = 48;
  const at = (side - room) / 2;
  return `<image x="${at}" y="${at}" width="${room}" height="${room}" href="data:${contentType};base64,${bytes.toString("base64")}"/>`;
}

function letter(name: string, color: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? "·";
  return `<text x="32" y="46" font-family="Arial, sans-serif" font-size="40" font-weight="700" text-anchor="middle" fill="${color}">${first}</text>`;
}
