import { frenchWidth } from "./letter-widths.ts";
import { type FontTables, openWoff2 } from "./woff2.ts";

/** Measures of a font, in parts of its em. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Mean width of a letter of French text. */
  readonly width: number;
}

/** Reads a WOFF2 file's measures (`head`, `hhea`, `hmtx`, `cmap`); null when it is no font of that kind. */
export function fontMetrics(file: Buffer): FontMetrics | null {
  const font = openWoff2(file);
  if (!font) return null;
  try {
    return measure(font);
  } catch {
    // A table that ends too early.
    return null;
  }
}

function measure(font: FontTables): FontMetrics | null {
  const [head, hhea, hmtx, cmap] = ["head", "hhea", "hmtx", "cmap"].map((tag) => font.table(tag));
  if (!head || !hhea || !hmtx || !cmap) return null;
  const em = head.readUInt16BE(18);
  const count = hhea.readUInt16BE(34);
  const widthOf = (glyph: number): number => {
    const at = Math.min(glyph, count - 1);
    return font.hasOwnWidths ? hmtx.readUInt16BE(1 + 2 * at) : hmtx.readUInt16BE(4 * at);
  };
  const glyphOf = glyphs(cmap);
  if (!glyphOf) return null;
  return {
    ascent: hhea.readInt16BE(4) / em,
    descent: -hhea.readInt16BE(6) / em,
    lineGap: hhea.readInt16BE(8) / em,
    width: frenchWidth((letter) => widthOf(glyphOf(letter.charCodeAt(0)))) / em,
  };
}

/** Which glyph draws a character of the basic plane, by a `cmap` of format 4 or 12. */
function glyphs(cmap: Buffer): ((code: number) => number) | null {
  const count = cmap.readUInt16BE(2);
  for (let each = 0; each < count; each += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * each + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) return (code) => segmentGlyph(table, code);
    if (format === 12) return (code) => groupGlyph(table, code);
  }
  return null;
}

function segmentGlyph(table: Buffer, code: number): number {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    if (table.readUInt16BE(14 + at) < code) continue;
    const start = table.readUInt16BE(16 + size + at);
    if (start > code) return 0;
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const place = 16 + 3 * size + at;
    const offset = table.readUInt16BE(place);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = table.readUInt16BE(place + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function groupGlyph(table: Buffer, code: number): number {
  const count = table.readUInt32BE(12);
  for (let each = 0; each < count; each += 1) {
    const at = 16 + 12 * each;
    const start = table.readUInt32BE(at);
    if (code >= start && code <= table.readUInt32BE(at + 4)) return table.readUInt32BE(at + 8) + code - start;
  }
  return 0;
}
