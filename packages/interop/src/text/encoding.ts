/** A file whose bytes can be read again from the start. */
export interface ByteSource {
  readonly name: string;
  /** In bytes; null when unknown. */
  readonly size: number | null;
  open(): AsyncIterable<Uint8Array>;
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * How a text file is written: by its byte order mark, else by its bytes. Bytes that are not UTF-8 make
 * it Windows-1252, unless most accents are UTF-8 nevertheless (a file cut or pasted together).
 */
export async function detectEncoding(source: ByteSource): Promise<Encoding> {
  const census = new Utf8Census();
  let isFirst = true;
  for await (const bytes of source.open()) {
    if (isFirst) {
      const marked = byteOrder(bytes);
      if (marked) return marked;
      isFirst = bytes.length === 0;
    }
    census.add(bytes);
  }
  return census.broken > census.whole ? "windows-1252" : "utf-8";
}

function byteOrder(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark: Latin letters leave every other byte at zero.
  const start = bytes.subarray(0, 200);
  const zeros = (parity: number) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  if (zeros(1) > start.length / 4) return "utf-16le";
  return zeros(0) > start.length / 4 ? "utf-16be" : null;
}

/** Counts the characters beyond ASCII that are whole, and the bytes that belong to none. */
class Utf8Census {
  whole = 0;
  broken = 0;
  #missing = 0;

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      const continues = (byte & 0xc0) === 0x80;
      if (this.#missing > 0) {
        if (continues) {
          if (--this.#missing === 0) this.whole++;
          continue;
        }
        this.broken++;
        this.#missing = 0;
      }
      if (byte < 0x80) continue;
      if (byte >= 0xc2 && byte <= 0xf4) this.#missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
      else this.broken++;
    }
  }
}

/** The text of a file, piece by piece, without byte order mark. Bytes that mean nothing become "�". */
export async function* decode(
  source: ByteSource,
  encoding: Encoding,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const bytes of source.open()) {
    read += bytes.length;
    onBytes(read);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
