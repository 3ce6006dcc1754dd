import { type DocumentRefusal, type DocumentType, documentTypes, shownName } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { inspectDocument } from "@tremplin/interop";

/** Looks for known harm in a file; null when no antivirus is set up. */
export type VirusScan = ((bytes: Uint8Array) => Promise<"clean" | "virus" | "unavailable">) | null;

/** A file that may be kept. */
export interface PreparedDocument {
  readonly type: DocumentType;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What it says, in plain text; empty for an image. */
  readonly text: string;
}

/** Pixels of the largest image that is decoded, and the longest side that is kept: an A4 page at 200 dpi. */
const maxPixels = 50_000_000;
const longestSide = 2_400;

/**
 * Makes what somebody sent ready to be kept: looked into, scanned when there is an antivirus (a scan that can't
 * be had refuses: nothing goes unscanned), and an image made anew, upright, without where it was taken.
 */
export async function prepareDocument(
  sent: Uint8Array,
  name: string,
  scan: VirusScan,
): Promise<Result<PreparedDocument, DocumentRefusal>> {
  const inspected = await inspectDocument(sent, name);
  if (!inspected.ok) return inspected;
  const verdict = scan === null ? "clean" : await scan(sent);
  if (verdict !== "clean") return refuse(verdict === "virus" ? "file-virus" : "file-scan-unavailable");
  const { type, text } = inspected.value;
  const bytes = isImage(type) ? await imageAnew(sent, type) : sent;
  if (bytes === null) return refuse("file-broken");
  return accept({ type, name: shownName(name, type), mediaType: documentTypes[type].mediaType, bytes, text });
}

type ImageType = Extract<DocumentType, "jpeg" | "png" | "webp">;

function isImage(type: DocumentType): type is ImageType {
  return type === "jpeg" || type === "png" || type === "webp";
}

async function imageAnew(sent: Uint8Array, type: ImageType): Promise<Uint8Array | null> {
  const { default: sharp } = await import("sharp");
  try {
    const image = sharp(sent, { limitInputPixels: maxPixels, failOn: "error" })
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true });
    return await image.toFormat(type, { quality: 85 }).toBuffer();
  } catch {
    return null;
  }
}
