import {
  type DocumentRefusal,
  type DocumentType,
  maxDocumentBytes,
  typeOfName,
} from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { inspectOffice } from "./office.ts";
import { inspectPdf } from "./pdf.ts";
import { isHeic, isPolyglot, signatureOf } from "./signature.ts";

/** A file whose content is what it says it is, and nothing else. */
export interface InspectedDocument {
  readonly type: DocumentType;
  /** What it says, in plain text; empty for an image. */
  readonly text: string;
}

/**
 * Looks into a file that somebody sent: its type is read from its content, and must be that of its name. Nothing
 * that acts, hides or unfolds without measure is let through. Images are not decoded here: who keeps them makes
 * them anew.
 */
export async function inspectDocument(
  bytes: Uint8Array,
  name: string,
): Promise<Result<InspectedDocument, DocumentRefusal>> {
  if (bytes.byteLength === 0) return refuse("file-missing");
  if (bytes.byteLength > maxDocumentBytes) {
    return refuse("file-heavy", { maximum: maxDocumentBytes / 1024 / 1024 });
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = signatureOf(buffer);
  if (signature === "cfb") return refuse(hasPackage(buffer) ? "file-encrypted" : "file-type");
  if (signature === null) return refuse(isHeic(buffer) ? "file-heic" : "file-type");
  if (signature !== "zip") {
    const named = typeOfName(name);
    if (named !== signature) return refuse(named === null ? "file-type" : "file-extension");
    if (isPolyglot(buffer, signature)) return refuse("file-polyglot");
    return signature === "pdf" ? inspectPdf(buffer) : accept({ type: signature, text: "" });
  }
  const office = await inspectOffice(buffer);
  if (!office.ok) return office;
  return typeOfName(name) === office.value.type ? office : refuse("file-extension");
}

/** An OLE container of an encrypted Office file names its streams in UTF-16. */
function hasPackage(buffer: Buffer): boolean {
  return buffer.includes(Buffer.from("EncryptedPackage", "utf16le"));
}
