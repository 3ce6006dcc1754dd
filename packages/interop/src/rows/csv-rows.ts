import { parseRecord, type RecordParse } from "./csv-record.ts";
import type { Row } from "./row.ts";

const delimiters = [";", ",", "\t", "|"] as const;
/** A record longer than this, in characters, has a quotation mark that is never closed, or is no offer. */
const longestRecord = 1_000_000;

/** Exports write a title, a date, an empty row or two above their header. */
const mostLinesAbove = 10;
/** Characters in which the header must begin. */
const headerWithin = 10_000;

export interface CsvFile {
  readonly header: readonly string[];
  /** Records after the header, counted from 1; empty lines are not counted. */
  readonly rows: AsyncGenerator<Row<readonly string[]>>;
}

/**
 * The records of a CSV text, its delimiter found in the header line. A record may run over several lines
 * between quotation marks. When one is opened and never closed, the reading begins again at the next line
 * that makes a whole record, so that only the lines in between are lost. Lines above the header are left out when
 * `isHeader` knows it among the first ones.
 */
export async function readCsv(
  texts: AsyncIterable<string>,
  isHeader: (names: readonly string[]) => boolean = () => false,
): Promise<CsvFile> {
  const reader = new Reader(texts[Symbol.asyncIterator]());
  await reader.openHeader();
  await reader.skipToHeader(isHeader);
  const header = (await reader.header()).map((name) => name.trim());
  return { header, rows: reader.rows(header.length) };
}

class Reader {
  readonly #texts: AsyncIterator<string>;
  #text = "";
  #at = 0;
  #ended = false;
  #delimiter = ";";

  constructor(texts: AsyncIterator<string>) {
    this.#texts = texts;
  }

  /** Skips what stands before the header: empty lines, and the line by which Excel names the delimiter. */
  async openHeader(): Promise<void> {
    const line = await this.#nextLine();
    const told = /^sep=(.)\s*$/.exec(line)?.[1];
    if (told !== undefined) {
      this.#at += line.length;
      this.#delimiter = told;
      return;
    }
    this.#delimiter = delimiterOf(line);
  }

  /** Goes to the header when it stands below other lines; stays where it is when none is known. */
  async skipToHeader(isHeader: (names: readonly string[]) => boolean): Promise<void> {
    while (!this.#ended && this.#text.length - this.#at < headerWithin) await this.#more();
    let at = this.#at;
    for (let lines = 0; lines < mostLinesAbove && at < this.#text.length; lines++) {
      const [line = ""] = /[^\r\n]*(?:\r\n|\n|\r)?/y.exec(this.#text.slice(at)) ?? [];
      const delimiter = lines === 0 ? this.#delimiter : delimiterOf(line);
      const fields = parseRecord(this.#text, at, delimiter, this.#ended)?.fields ?? [];
      if (isHeader(fields)) {
        this.#at = at;
        this.#delimiter = delimiter;
        return;
      }
      at += line.length;
    }
  }

  async header(): Promise<readonly string[]> {
    const parsed = await this.#parse();
    if (parsed === null || parsed.end === null) return [];
    this.#at = parsed.end;
    return parsed.fields;
  }

  async *rows(columns: number): AsyncGenerator<Row<readonly string[]>> {
    for (let row = 1; ; row++) {
      const parsed = await this.#parse();
      if (parsed === null) return;
      const resumed = this.#resume(parsed, columns);
      if (resumed !== null) {
        const goesOn = resumed === this.#text.length && !this.#ended;
        this.#at = resumed;
        if (goesOn) await this.#leaveLine();
        yield { row, problem: goesOn ? "too-long" : "quote" };
        continue;
      }
      this.#at = parsed.end ?? this.#text.length;
      const { fields } = parsed;
      const isLast = this.#ended && this.#at >= this.#text.length;
      const extra = fields.slice(columns).some((field) => field.trim() !== "");
      if (extra) yield { row, problem: "columns" };
      else if (isLast && !parsed.closed && fields.length < columns) yield { row, problem: "truncated" };
      else yield { row, value: fields };
    }
  }

  /**
   * Where to read on after a record that a stray quotation mark has spoilt; null when it is sound. A quoted
   * text over several lines is suspect when the record has not the right number of columns, or when a mark
   * inside was neither doubled nor closing; it is spoilt when a later line of it makes a whole record.
   */
  #resume(parsed: RecordParse, columns: number): number | null {
    const unclosed = parsed.end === null;
    const end = parsed.end ?? this.#text.length;
    const suspect = unclosed || (parsed.lines > 1 && (parsed.dubious || parsed.fields.length !== columns));
    if (!suspect) return null;
    let line = this.#text.indexOf("\n", this.#at) + 1;
    while (line > 0 && line < end) {
      const next = parseRecord(this.#text, line, this.#delimiter, this.#ended);
      if (
        columns > 1 &&
        next !== null &&
        next.end !== null &&
        next.fields.length === columns &&
        !next.dubious
      ) {
        return line;
      }
      line = this.#text.indexOf("\n", line) + 1;
    }
    return unclosed ? end : null;
  }

  /** Reads on to the end of a line too long to be kept. */
  async #leaveLine(): Promise<void> {
    for (;;) {
      const end = this.#text.indexOf("\n", this.#at);
      this.#at = end < 0 ? this.#text.length : end + 1;
      if (end >= 0 || this.#ended) return;
      await this.#more();
    }
  }

  /** The record that begins here, once enough text is read; null at the end. `end` is null when unclosed. */
  async #parse(): Promise<RecordParse | null> {
    await this.#nextLine();
    if (this.#at >= this.#text.length) return null;
    for (;;) {
      const parsed = parseRecord(this.#text, this.#at, this.#delimiter, this.#ended);
      if (parsed !== null && parsed.end !== null) return parsed;
      const tooLong = this.#text.length - this.#at > longestRecord;
      if (this.#ended || tooLong)
        return parsed ?? { fields: [], end: null, closed: false, lines: 1, dubious: true };
      await this.#more();
    }
  }

  /** The next line that is not empty, which is then where the reading stands. */
  async #nextLine(): Promise<string> {
    for (;;) {
      const rest =
        /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(this.#text.slice(this.#at, this.#at + 10_000))?.[0] ?? "";
      this.#at += rest.length;
      const line = /[^\r\n]*(?:\r\n|\n|\r)/y;
      line.lastIndex = this.#at;
      const found = line.exec(this.#text)?.[0];
      if (found !== undefined && found.trim() !== "") return found;
      if (this.#ended) return this.#text.slice(this.#at);
      if (this.#text.length - this.#at > longestRecord) return this.#text.slice(this.#at);
      await this.#more();
    }
  }

  async #more(): Promise<void> {
    const next = await this.#texts.next();
    this.#ended = next.done ?? false;
    if (next.done) return;
    this.#text = this.#text.slice(this.#at) + next.value;
    this.#at = 0;
  }
}

/** What parts the columns of a line most often. */
function delimiterOf(line: string): string {
  const count = (delimiter: string) => line.replace(/"[^"]*"/g, "").split(delimiter).length;
  return delimiters.reduce((best, each) => (count(each) > count(best) ? each : best));
}
