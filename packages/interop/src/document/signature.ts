import type { DocumentType } from "@tremplin/core/document";

/** What the first bytes say: a type, an archive to look into, an OLE container, or nothing that is taken. */
export type Signature = Exclude<DocumentType, "docx" | "odt"> | "zip" | "cfb";

/** What a file is by its first bytes; null for anything that is not taken. */
export function signatureOf(buffer: Buffer): Signature | null {
  const head = buffer.subarray(0, 16).toString("latin1");
  if (head.startsWith("%PDF-")) return "pdf";
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (head.startsWith("PK\x03\x04")) return "zip";
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return "cfb";
  return null;
}

/** The brands of HEIC photos, as iPhones make them (ISO/IEC 23008-12). */
const heicBrands = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]);

/** Whether a file is a HEIC photo, by its first box. AVIF, which has the same shape, is not one. */
export function isHeic(buffer: Buffer): boolean {
  return buffer.toString("latin1", 4, 8) === "ftyp" && heicBrands.has(buffer.toString("latin1", 8, 12));
}

/**
 * Whether a file is another one as well: an archive read from its end, or a page or program that follows.
 * A file of one kind has no end of an archive, and ends where its format says.
 */
export function isPolyglot(buffer: Buffer, signature: Signature): boolean {
  if (hasArchiveEnd(buffer)) return true;
  const tail = tailOf(buffer, signature);
  return tail !== null && (tail.length > slack || markup.test(tail.toString("latin1")));
}

/** Bytes that harmless writers leave after the end. */
const slack = 2_048;
const markup = /<(!doctype|html|script|svg|\?php|iframe)|#!\//i;

/** The end record of an archive with an entry or more, where a reader of archives looks for it. */
function hasArchiveEnd(buffer: Buffer): boolean {
  const from = Math.max(0, buffer.length - 65_557);
  let at = buffer.indexOf("PK\x05\x06", from, "latin1");
  while (at !== -1) {
    const entries = at + 12 <= buffer.length ? buffer.readUInt16LE(at + 10) : 0;
    const directory = at + 20 <= buffer.length ? buffer.readUInt32LE(at + 16) : 0;
    if (entries > 0 && directory < at) return true;
    at = buffer.indexOf("PK\x05\x06", at + 4, "latin1");
  }
  return false;
}

/** What stands after the end that the format gives; null when there is no end to be found. */
function tailOf(buffer: Buffer, signature: Signature): Buffer | null {
  switch (signature) {
    case "pdf": {
      const end = buffer.lastIndexOf("%%EOF");
      return end === -1 ? null : buffer.subarray(end + 5);
    }
    case "png": {
      const end = buffer.indexOf("IEND");
      return end === -1 ? null : buffer.subarray(end + 8);
    }
    case "webp":
      return buffer.subarray(Math.min(buffer.length, buffer.readUInt32LE(4) + 8));
    case "jpeg": {
      const end = buffer.lastIndexOf(Buffer.from([0xff, 0xd9]));
      return end === -1 ? null : buffer.subarray(end + 2);
    }
    case "zip":
    case "cfb":
      return null;
  }
}
