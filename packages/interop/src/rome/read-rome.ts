import { readArchive } from "../document/archive.ts";
import { readCsv } from "../rows/csv-rows.ts";
import { jsonRows } from "../rows/json-rows.ts";
import type { RowProblem } from "../rows/row.ts";
import { type ByteSource, decode, detectEncoding } from "../text/encoding.ts";
import { type ForeignKind, foreignKind, startOf } from "../text/foreign-kind.ts";
import { type RomeEntry, type RomeProblem, romeColumns, romeEntriesOf, romeEntryOf } from "./rome-entry.ts";

/** A row that gives nothing, counted from 1 after the header, in the file of that name. */
export interface RomeRejection {
  readonly file: string;
  readonly row: number;
  readonly problem: RomeProblem | RowProblem;
}

export interface RomeReading {
  readonly jobs: readonly Extract<RomeEntry, { kind: "job" }>[];
  readonly titles: readonly Extract<RomeEntry, { kind: "title" }>[];
  readonly rejected: readonly RomeRejection[];
}

/** Why nothing could be read: another kind of file, an archive that can't be opened, no table of the ROME in it. */
export type RomeFileProblem = ForeignKind | "broken" | "no-columns";

/** The whole list in JSON has some 60 MB; nothing that is larger is one. */
const mostBytes = 200 * 1024 * 1024;

/**
 * Reads the ROME from a file of the open data of France Travail: a CSV of jobs (`code_rome`, `libelle_rome`) or of
 * titles (`code_ogr`, `libelle_appellation_long`, `code_rome`), the sheets of the jobs in JSON, a workbook with such
 * tables, or an archive of these files, whose others are left aside. Of two rows for one job or title the last counts.
 */
export async function readRome(
  source: ByteSource,
): Promise<RomeReading | { readonly problem: RomeFileProblem }> {
  const bytes = await bytesOf(source);
  if (bytes === null) return { problem: "archive" };
  const book = new Book();
  const kind = foreignKind(await startOf(source));
  if (kind === "spreadsheet") {
    const problem = await book.readPacked(source.name, bytes);
    if (problem) return { problem };
  } else if (kind !== null) return { problem: kind };
  else await book.readText(source.name, bytes);
  return book.hasTables ? book.reading() : { problem: "no-columns" };
}

/** What is read so far. */
class Book {
  hasTables = false;
  readonly #jobs = new Map<string, Extract<RomeEntry, { kind: "job" }>>();
  readonly #titles = new Map<string, Extract<RomeEntry, { kind: "title" }>>();
  readonly #rejected: RomeRejection[] = [];

  /** A workbook, or an archive of texts and workbooks. */
  async readPacked(name: string, bytes: Buffer): Promise<RomeFileProblem | null> {
    const archive = await readArchive(bytes, (entry) => /\.(?:csv|json|xlsx)$/i.test(entry));
    if (!archive.ok) return "broken";
    if (archive.value.names.includes("[Content_Types].xml")) return this.readBook(name, bytes);
    for (const [entry, content] of archive.value.files) {
      const problem = /\.xlsx$/i.test(entry)
        ? await this.readBook(entry, content)
        : await this.readText(entry, content);
      if (problem) return problem;
    }
    return null;
  }

  async readBook(name: string, bytes: Buffer): Promise<RomeFileProblem | null> {
    const { readXlsx } = await import("hucre/xlsx");
    try {
      const { sheets } = await readXlsx(bytes);
      for (const sheet of sheets) {
        const rows = sheet.rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
        this.#readTable(sheets.length > 1 ? `${name}, ${sheet.name}` : name, rows);
      }
      return null;
    } catch {
      return "broken";
    }
  }

  async readText(name: string, bytes: Buffer): Promise<null> {
    const source: ByteSource = { name, size: bytes.length, open: () => once(bytes) };
    const texts = () => decode(source, encoding);
    const encoding = await detectEncoding(source);
    if (/^\uFEFF?\s*[[{]/.test(bytes.subarray(0, 200).toString("utf8")))
      await this.#readSheets(name, texts());
    else {
      const { header, rows } = await readCsv(texts());
      const columns = romeColumns(header);
      if (columns === null) {
        await rows.return(undefined);
        return null;
      }
      this.hasTables = true;
      for await (const each of rows) {
        this.#take(name, each.row, "problem" in each ? each.problem : romeEntryOf(each.value, columns));
      }
    }
    return null;
  }

  async #readSheets(name: string, texts: AsyncIterable<string>): Promise<void> {
    for await (const each of jsonRows(texts)) {
      const entries = "problem" in each ? [each.problem] : romeEntriesOf(each.value);
      for (const entry of entries) {
        if (typeof entry !== "string") this.hasTables = true;
        this.#take(name, each.row, entry);
      }
    }
  }

  #readTable(name: string, [header = [], ...rows]: readonly (readonly string[])[]): void {
    const columns = romeColumns(header);
    if (columns === null) return;
    this.hasTables = true;
    for (const [index, row] of rows.entries()) {
      if (row.some((cell) => cell.trim() !== "")) this.#take(name, index + 1, romeEntryOf(row, columns));
    }
  }

  #take(file: string, row: number, entry: RomeEntry | RomeProblem | RowProblem): void {
    if (typeof entry === "string") this.#rejected.push({ file, row, problem: entry });
    else if (entry.kind === "job") this.#jobs.set(entry.code, entry);
    else this.#titles.set(entry.id, entry);
  }

  reading(): RomeReading {
    return { jobs: [...this.#jobs.values()], titles: [...this.#titles.values()], rejected: this.#rejected };
  }
}

async function bytesOf(source: ByteSource): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.open()) {
    length += part.length;
    if (length > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
