export interface RecordParse {
  readonly fields: readonly string[];
  /** Where the next record begins; null when a quotation mark is not closed before the end of the text. */
  readonly end: number | null;
  /** True when a line break ends the record, false when the end of the text does. */
  readonly closed: boolean;
  /** How many lines of the file it takes. */
  readonly lines: number;
  /** A quotation mark inside a quoted field was neither doubled nor the closing one. */
  readonly dubious: boolean;
}

/**
 * Reads the record that begins at `from` (RFC 4180, with tolerance: a quotation mark inside a quoted field
 * that closes nothing is part of the text; spaces may stand before an opening one). Null when the text ends
 * before the record does and `atEnd` is false: more is to be read.
 */
export function parseRecord(
  text: string,
  from: number,
  delimiter: string,
  atEnd: boolean,
): RecordParse | null {
  const fields: string[] = [];
  let at = from;
  let lines = 1;
  let dubious = false;
  for (;;) {
    const opening = /[ \t]*"/y;
    opening.lastIndex = at;
    if (delimiter !== "\t" && opening.test(text)) {
      const quoted = parseQuoted(text, opening.lastIndex, delimiter, atEnd);
      if (quoted === null) return null;
      fields.push(quoted.value);
      dubious ||= quoted.dubious;
      lines += quoted.value.split("\n").length - 1;
      if (quoted.end === null) return { fields, end: null, closed: false, lines, dubious };
      at = quoted.end;
    } else {
      const end = endOfField(text, at, delimiter);
      fields.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length) return atEnd ? { fields, end: at, closed: false, lines, dubious } : null;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    // "\r" may be the first half of "\r\n", whose other half is not read yet.
    if (text[at] === "\r" && at + 1 === text.length && !atEnd) return null;
    const end = at + (text.startsWith("\r\n", at) ? 2 : 1);
    return { fields, end, closed: true, lines, dubious };
  }
}

function endOfField(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function parseQuoted(
  text: string,
  from: number,
  delimiter: string,
  atEnd: boolean,
): { value: string; end: number | null; dubious: boolean } | null {
  let value = "";
  let dubious = false;
  let at = from;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return atEnd ? { value: value + text.slice(at), end: null, dubious } : null;
    value += text.slice(at, mark);
    at = mark + 1;
    if (text[at] === '"') {
      value += '"';
      at++;
      continue;
    }
    const closing = /[ \t]*/y;
    closing.lastIndex = at;
    closing.test(text);
    const end = closing.lastIndex;
    if (end >= text.length && !atEnd) return null;
    if (end >= text.length || text[end] === delimiter || text[end] === "\n" || text[end] === "\r") {
      return { value, end, dubious };
    }
    value += '"';
    dubious = true;
  }
}
