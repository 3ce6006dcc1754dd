import { createHash } from "node:crypto";
import type { StoredPicture } from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";

export type PictureRefusal =
  | "picture-missing"
  | "picture-heavy"
  | "picture-kind"
  | "picture-large"
  | "picture-small"
  | "picture-broken";

/** A picture made anew from what somebody sent, ready to be kept and shown. */
export interface PreparedPicture extends StoredPicture {
  readonly bytes: Buffer;
}

/** What a picture is for: how large it is shown at most, and the least that is worth showing. */
const uses = {
  logo: { longest: 480, shortest: 32, quality: 90 },
  photo: { longest: 1600, shortest: 200, quality: 78 },
  /** Of a page: a logo, or a photo that is made smaller for each screen later. */
  page: { longest: 2400, shortest: 32, quality: 88 },
} as const;

export type PictureUse = keyof typeof uses;

/** Heavier than what a phone takes. */
export const maxPictureBytes = 8 * 1024 * 1024;
/** Pixels of the largest picture that is decoded: a small file may unfold to gigabytes. */
const maxPixels = 50_000_000;

/**
 * Makes a picture anew from what was sent: told by its first bytes (never by its name), decoded, set
 * upright, brought to the size in which it is shown, and written as WebP. Nothing else of the file comes
 * through: no place where it was taken, no other file hidden in it. SVG, which can hold scripts, is not taken.
 * Its name is made of what it shows and of its `owner`: two who send the same picture each have their own.
 */
export async function preparePicture(
  sent: Uint8Array,
  { use, owner }: { readonly use: PictureUse; readonly owner: string },
): Promise<Result<PreparedPicture, PictureRefusal>> {
  if (sent.byteLength === 0) return refuse("picture-missing");
  if (sent.byteLength > maxPictureBytes) {
    return refuse("picture-heavy", { maximum: maxPictureBytes / 1024 / 1024 });
  }
  if (!isPicture(sent)) return refuse("picture-kind");
  const { longest, shortest, quality } = uses[use];
  const { default: sharp } = await import("sharp");
  try {
    const { width, height } = await sharp(sent, { limitInputPixels: false }).metadata();
    if (width * height > maxPixels) return refuse("picture-large", { width, height });
    if (Math.min(width, height) < shortest) return refuse("picture-small", { minimum: shortest });
    const { data, info } = await sharp(sent, { limitInputPixels: maxPixels, failOn: "error" })
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
      .webp({ quality })
      .toBuffer({ resolveWithObject: true });
    const digest = createHash("sha256").update(owner).update(data).digest("hex").slice(0, 40);
    return accept({ bytes: data, file: `${digest}.webp`, width: info.width, height: info.height });
  } catch {
    return refuse("picture-broken");
  }
}

/** PNG, JPEG or WebP by the first bytes: no other decoder ever sees what somebody sent. */
function isPicture(sent: Uint8Array): boolean {
  const head = Buffer.from(sent.buffer, sent.byteOffset, Math.min(sent.byteLength, 12)).toString("latin1");
  return (
    head.startsWith("\x89PNG\r\n\x1a\n") ||
    head.startsWith("\xff\xd8\xff") ||
    (head.startsWith("RIFF") && head.slice(8) === "WEBP")
  );
}

/** Where the file store keeps a picture. */
export function pictureKey(file: string): string {
  return `images/${file}`;
}

/** Whether a name is one that `preparePicture` gives. */
export function isPictureFile(name: string): boolean {
  return /^[0-9a-f]{40}\.webp$/.test(name);
}
