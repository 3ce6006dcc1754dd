import type { ByteSource } from "./encoding.ts";

/** What a file is instead of text, or that nothing is in it. */
export type ForeignKind = "empty" | "archive" | "spreadsheet" | "pdf" | "binary";

const startLength = 1024;

/** The first bytes of a file. */
export async function startOf(source: ByteSource): Promise<Uint8Array> {
  const start = new Uint8Array(startLength);
  let length = 0;
  for await (const bytes of source.open()) {
    const part = bytes.subarray(0, startLength - length);
    start.set(part, length);
    length += part.length;
    if (length === startLength) break;
  }
  return start.subarray(0, length);
}

const signatures: readonly (readonly [readonly number[], ForeignKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "spreadsheet"],
  [[0xd0, 0xcf, 0x11, 0xe0], "spreadsheet"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x1f, 0x8b], "archive"],
  [[0x42, 0x5a, 0x68], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
];

/** What a file is when it is surely no text; null when it may be one. */
export function foreignKind(start: Uint8Array): ForeignKind | null {
  if (start.length === 0) return "empty";
  const known = signatures.find(([signature]) => signature.every((byte, at) => start[at] === byte));
  if (known) return known[1];
  const controls = start.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20)).length;
  const zeros = start.filter((byte) => byte === 0).length;
  // UTF-16 is text with a zero in every other byte.
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (isUtf16 || zeros > start.length / 4) return null;
  return controls > start.length / 20 ? "binary" : null;
}
