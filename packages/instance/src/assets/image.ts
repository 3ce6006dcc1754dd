/** A picture's kind and natural size. */
export interface ImageInfo {
  readonly contentType: "image/svg+xml" | "image/png" | "image/jpeg" | "image/webp";
  readonly width: number;
  readonly height: number;
}

/** Tells a picture by its bytes, never by its name; null for what is none of SVG, PNG, JPEG, WebP. */
export function imageInfo(bytes: Uint8Array): ImageInfo | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return png(buffer) ?? jpeg(buffer) ?? webp(buffer) ?? svg(buffer);
}

function png(buffer: Buffer): ImageInfo | null {
  if (buffer.length < 24 || buffer.readUInt32BE(0) !== 0x89504e47) return null;
  return sized("image/png", buffer.readUInt32BE(16), buffer.readUInt32BE(20));
}

function jpeg(buffer: Buffer): ImageInfo | null {
  if (buffer.length < 4 || buffer.readUInt16BE(0) !== 0xffd8) return null;
  let at = 2;
  let isOnItsSide = false;
  while (at + 9 <= buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1] as number;
    // The start-of-frame markers carry the size; C4, C8 and CC are tables.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [width, height] = [buffer.readUInt16BE(at + 7), buffer.readUInt16BE(at + 5)];
      return isOnItsSide ? sized("image/jpeg", height, width) : sized("image/jpeg", width, height);
    }
    if (marker === 0xe1)
      isOnItsSide ||= exifOrientation(buffer.subarray(at + 4, at + 2 + buffer.readUInt16BE(at + 2))) >= 5;
    at += 2 + buffer.readUInt16BE(at + 2);
  }
  return null;
}

/** How a camera was held, by its Exif block: from 5 on, width and height are exchanged when it is shown. */
function exifOrientation(block: Buffer): number {
  if (block.toString("latin1", 0, 6) !== "Exif\0\0" || block.length < 14) return 1;
  const tiff = block.subarray(6);
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return 1;
  const count = short(first);
  for (let each = 0; each < count; each += 1) {
    const at = first + 2 + 12 * each;
    if (at + 12 > tiff.length) return 1;
    if (short(at) === 0x0112) return short(at + 8);
  }
  return 1;
}

function webp(buffer: Buffer): ImageInfo | null {
  if (buffer.length < 30 || buffer.toString("latin1", 0, 4) !== "RIFF") return null;
  if (buffer.toString("latin1", 8, 12) !== "WEBP") return null;
  switch (buffer.toString("latin1", 12, 16)) {
    case "VP8X":
      return sized("image/webp", 1 + buffer.readUIntLE(24, 3), 1 + buffer.readUIntLE(27, 3));
    case "VP8L": {
      const bits = buffer.readUInt32LE(21);
      return sized("image/webp", 1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
    }
    case "VP8 ":
      return sized("image/webp", buffer.readUInt16LE(26) & 0x3fff, buffer.readUInt16LE(28) & 0x3fff);
    default:
      return null;
  }
}

function svg(buffer: Buffer): ImageInfo | null {
  const text = buffer.toString("utf8").replace(/^\uFEFF/, "");
  const [tag] = /<svg\b[^>]*>/.exec(text) ?? [];
  if (!tag || !/^\s*(<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE svg[^>[]*>|\s)*<svg\b/i.test(text)) return null;
  const number = (name: string) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1] ?? Number.NaN);
  const box = /\sviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  const width = number("width") || Number(box?.[1]);
  const height = number("height") || Number(box?.[2]);
  return sized("image/svg+xml", width, height);
}

function sized(contentType: ImageInfo["contentType"], width: number, height: number): ImageInfo | null {
  return width > 0 && height > 0 ? { contentType, width, height } : null;
}
