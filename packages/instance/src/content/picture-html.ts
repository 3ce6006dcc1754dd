import { escapeHtml } from "./escape-html.ts";
import type { ShownPicture } from "./picture.ts";

/** How wide a picture of a text stands: the column on large screens, the screen on small ones. */
export const columnSizes = "(min-width: 48rem) 44rem, 92vw";

/** A picture of a text as HTML. It is loaded when it comes near, and its place is kept. */
export function pictureHtml({ alt, width, height, sources, src }: ShownPicture): string {
  const img = `<img src="${src}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" loading="lazy" decoding="async">`;
  if (sources.length === 0) return img;
  const each = sources.map(
    ({ type, srcset }) => `<source type="${type}" srcset="${srcset}" sizes="${columnSizes}">`,
  );
  return `<picture>${each.join("")}${img}</picture>`;
}
