/** What a picture of a page is brought to. */
export interface PictureForm {
  readonly width: number;
  readonly format: "avif" | "webp" | "jpg" | "png";
}

/** As in the check of pages: no larger picture is ever decoded. */
const maxPixels = 50_000_000;

/**
 * Brings a picture of the owner's to a width and a format: set upright, without the place where it was taken,
 * never larger than it is. The library that does it is read when the first picture is asked for.
 */
export async function resizePicture(bytes: Uint8Array, { width, format }: PictureForm): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  // Files are kept on disk by who asks: what the library would keep in memory is not asked for twice.
  sharp.cache(false);
  sharp.concurrency(1);
  const isDrawing = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_000)).includes(
    "<svg",
  );
  const resized = sharp(bytes, {
    limitInputPixels: maxPixels,
    failOn: "error",
    density: isDrawing ? 144 : 72,
  })
    .timeout({ seconds: 30 })
    .autoOrient()
    .resize({ width, withoutEnlargement: !isDrawing });
  switch (format) {
    case "avif":
      return resized.avif({ quality: 55, effort: 3 }).toBuffer();
    case "webp":
      return resized.webp({ quality: 78 }).toBuffer();
    case "jpg":
      return resized.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
    case "png":
      return resized.png({ compressionLevel: 9, palette: true }).toBuffer();
  }
}
