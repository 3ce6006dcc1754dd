import type { Asset } from "../instance.ts";

/** A picture of `content/images/`, as pages name it: `images/atelier.jpg`. */
export interface ContentPicture extends Asset {
  readonly path: string;
}

/** How one picture stands in a page: where its files are, and what says it without seeing. */
export interface ShownPicture {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Modern formats first, each in several widths; empty for a drawing, which is sharp at any size. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** What every browser can show. */
  readonly src: string;
  /** What a shared link shows: networks know neither drawings nor modern formats. */
  readonly shareSrc: string;
}

/** Where pictures of the content are served from. */
export const pictureFolder = "/images/contenu";

/** Widths in pixels that pictures are made in: a phone, a column, a column on a fine screen. */
const widths = [480, 960, 1600] as const;

/** Formats that pictures are made in, besides the one that every browser knows. */
const modern = [
  { extension: "avif", type: "image/avif" },
  { extension: "webp", type: "image/webp" },
] as const;

const shareWidth = 1200;

/** The widths that a picture is offered in: never larger than it is. */
export function widthsOf({ width }: Pick<ContentPicture, "width">): number[] {
  const smaller = widths.filter((each) => each < width);
  return smaller.length === widths.length ? smaller : [...smaller, Math.round(width)];
}

/** The format that stands in where the modern ones are unknown. */
function plainExtension({ contentType }: Pick<ContentPicture, "contentType">): "jpg" | "png" {
  return contentType === "image/jpeg" ? "jpg" : "png";
}

/** A picture as a page shows it. */
export function showPicture(picture: ContentPicture, alt: string): ShownPicture {
  const { digest, width, height, contentType } = picture;
  const share = `${pictureFolder}/${digest}-${shareWidth}.${plainExtension(picture)}`;
  const size = { alt, width: Math.round(width), height: Math.round(height) };
  if (contentType === "image/svg+xml") {
    return { ...size, sources: [], src: `${pictureFolder}/${digest}.svg`, shareSrc: share };
  }
  const offered = widthsOf(picture);
  const address = (one: number, extension: string) => `${pictureFolder}/${digest}-${one}.${extension}`;
  const sources = modern.map(({ extension, type }) => ({
    type,
    srcset: offered.map((one) => `${address(one, extension)} ${one}w`).join(", "),
  }));
  const middle = offered.filter((one) => one <= 960).at(-1) ?? offered[0] ?? width;
  return { ...size, sources, src: address(middle, plainExtension(picture)), shareSrc: share };
}

/** What a picture is made into. */
export interface PictureForm {
  readonly width: number;
  readonly format: "avif" | "webp" | "jpg" | "png";
}

/**
 * Reads the name of a picture's file, `0123456789ab-960.avif`: which picture, and made into what; a null form is the
 * drawing itself. Null for a file that no page ever asks for.
 */
export function parsePictureFile(
  name: string,
  pictures: ReadonlyMap<string, ContentPicture>,
): { readonly picture: ContentPicture; readonly form: PictureForm | null } | null {
  const [, digest, digits, extension] =
    /^([0-9a-f]{12})(?:-(\d{1,4}))?\.(avif|webp|jpg|png|svg)$/.exec(name) ?? [];
  const picture = [...pictures.values()].find((each) => each.digest === digest);
  if (!picture) return null;
  const isDrawing = picture.contentType === "image/svg+xml";
  if (digits === undefined || extension === "svg") {
    return isDrawing && digits === undefined && extension === "svg" ? { picture, form: null } : null;
  }
  const form = { width: Number(digits), format: extension as PictureForm["format"] };
  const isPlain = form.format === plainExtension(picture);
  const isModern = form.format === "avif" || form.format === "webp";
  const isOffered = !isDrawing && (isPlain || isModern) && widthsOf(picture).includes(form.width);
  return isOffered || (isPlain && form.width === shareWidth) ? { picture, form } : null;
}
