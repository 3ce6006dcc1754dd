import type { DocumentRefusal } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import yauzl from "yauzl";

/** An archive: the names of all its entries, and the bytes of those that were asked for. */
export interface ReadArchive {
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Entries, bytes of one and of all, and how many times smaller they may be packed: no CV comes near. */
const most = { entries: 2_000, entryBytes: 60 * 1024 * 1024, bytes: 150 * 1024 * 1024, ratio: 200 } as const;
/** A small entry may be packed well: only what unfolds to more is measured by its ratio. */
const ratioFromBytes = 1024 * 1024;

/**
 * Reads an archive within limits, told before anything is unfolded and held to while it is. Refused: `file-encrypted`,
 * `file-bomb` beyond the limits, `file-polyglot` when something stands before its first entry, `file-broken`.
 */
export async function readArchive(
  buffer: Buffer,
  isRead: (name: string) => boolean,
): Promise<
  Result<
    ReadArchive,
    Extract<DocumentRefusal, "file-encrypted" | "file-bomb" | "file-polyglot" | "file-broken">
  >
> {
  let zip: yauzl.ZipFile;
  try {
    // Names are checked (no `..`, no absolute path) and sizes held to by the library.
    zip = await yauzl.fromBufferPromise(buffer, {
      strictFileNames: true,
      validateEntrySizes: true,
      lazyEntries: true,
    });
  } catch {
    return refuse("file-broken");
  }
  const names: string[] = [];
  const files = new Map<string, Buffer>();
  let bytes = 0;
  let first = Number.POSITIVE_INFINITY;
  try {
    if (zip.entryCount > most.entries) return refuse("file-bomb");
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return refuse("file-encrypted");
      const { fileName, uncompressedSize, compressedSize } = entry;
      bytes += uncompressedSize;
      first = Math.min(first, entry.relativeOffsetOfLocalHeader);
      const isTight =
        uncompressedSize > ratioFromBytes && uncompressedSize > Math.max(1, compressedSize) * most.ratio;
      if (uncompressedSize > most.entryBytes || bytes > most.bytes || isTight) return refuse("file-bomb");
      names.push(fileName);
      if (isRead(fileName)) files.set(fileName, await unfolded(zip, entry));
    }
    return first === 0 ? accept({ names, files }) : refuse("file-polyglot");
  } catch {
    return refuse("file-broken");
  } finally {
    zip.close();
  }
}

async function unfolded(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
