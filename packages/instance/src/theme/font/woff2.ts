import { brotliDecompressSync } from "node:zlib";

/** Tags that WOFF2 writes as a number, in its order (W3C WOFF File Format 2.0, 5.2). */
const knownTags = (
  "cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT " +
  "VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar " +
  "fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill"
).match(/.{4}(?: |$)/g) as readonly string[];

/** The tables of a font that are read here, as WOFF2 keeps them. */
export interface FontTables {
  table(tag: string): Buffer | null;
  /** The width of glyphs is kept apart from their bearings. */
  readonly hasOwnWidths: boolean;
}

/** Unpacks a WOFF2 file; null when it is none. */
export function openWoff2(file: Buffer): FontTables | null {
  try {
    return unpack(file);
  } catch {
    // Bytes that end too early, or that Brotli does not know.
    return null;
  }
}

function unpack(file: Buffer): FontTables | null {
  if (file.toString("latin1", 0, 4) !== "wOF2" || file.toString("latin1", 4, 8) === "ttcf") return null;
  const count = file.readUInt16BE(12);
  const compressed = file.readUInt32BE(20);
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (let byte = 0; byte < 5; byte += 1) {
      const next = file.readUInt8(at++);
      value = value * 128 + (next & 0x7f);
      if ((next & 0x80) === 0) return value;
    }
    throw new RangeError("a number that does not end");
  };
  const entries: { tag: string; length: number; transform: number }[] = [];
  for (let each = 0; each < count; each += 1) {
    const flags = file.readUInt8(at++);
    const known = flags & 0x3f;
    const transform = flags >> 6;
    if (known === 0x3f) at += 4;
    const tag = known === 0x3f ? file.toString("latin1", at - 4, at) : (knownTags[known] ?? "").slice(0, 4);
    const original = base128();
    const isMoved = tag === "glyf" || tag === "loca" ? transform !== 3 : transform !== 0;
    entries.push({ tag, length: isMoved ? base128() : original, transform });
  }
  const whole = brotliDecompressSync(file.subarray(at, at + compressed));
  const places = new Map<string, [start: number, length: number]>();
  let start = 0;
  for (const { tag, length } of entries) {
    places.set(tag, [start, length]);
    start += length;
  }
  return {
    hasOwnWidths: entries.some(({ tag, transform }) => tag === "hmtx" && transform === 1),
    table(tag) {
      const place = places.get(tag);
      return place ? whole.subarray(place[0], place[0] + place[1]) : null;
    },
  };
}
