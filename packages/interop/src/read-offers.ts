import {
  type CsvField,
  type CsvMapping,
  csvColumns,
  csvFieldOf,
  type MappingProblem,
} from "./csv/columns.ts";
import { readCsvOffer } from "./csv/offer.ts";
import { readFranceTravailOffer } from "./france-travail/offer.ts";
import type { OfferDraft } from "./offer-draft.ts";
import { readCsv } from "./rows/csv-rows.ts";
import { jsonRows } from "./rows/json-rows.ts";
import type { Row } from "./rows/row.ts";
import { type ByteSource, decode, detectEncoding } from "./text/encoding.ts";

/**
 * Why a file can't be read at all: `empty`; `archive`, `spreadsheet`, `pdf`, `markup`, `binary` - it is
 * something else than JSON or CSV; `no-title` - no header means the title; `mapping` - the mapping names
 * fields or headers that don't exist.
 */
export type FileProblem =
  | { readonly kind: "empty" | "archive" | "spreadsheet" | "pdf" | "markup" | "binary" }
  | { readonly kind: "no-title"; readonly headers: readonly string[] }
  | ({ readonly kind: "mapping" } & MappingProblem);

export type OfferFile =
  | {
      readonly format: "france-travail" | "csv";
      readonly rows: AsyncGenerator<Row<OfferDraft>>;
    }
  | { readonly problem: FileProblem };

export interface ReadOptions {
  readonly mapping: CsvMapping | null;
  /** Dates the SMIC for offers without a date. */
  readonly now: Date;
  /** Told how many bytes have been read. */
  readonly onBytes?: (count: number) => void;
}

/** Opens a file of offers: what it is shows in its bytes, not in its name. Its rows are read as they are asked for. */
export async function readOffers(source: ByteSource, options: ReadOptions): Promise<OfferFile> {
  const start = await startOf(source);
  const kind = foreignKind(start);
  if (kind !== null) return { problem: { kind } };
  const encoding = await detectEncoding(source);
  const texts = decode(source, encoding, options.onBytes);
  const first = new TextDecoder(encoding).decode(start).trimStart()[0];
  if (first === undefined) return { problem: { kind: "empty" } };
  if (first === "{" || first === "[")
    return { format: "france-travail", rows: franceTravailRows(texts, options.now) };
  if (first === "<") return { problem: { kind: "markup" } };
  return openCsv(texts, options);
}

async function* franceTravailRows(texts: AsyncIterable<string>, now: Date): AsyncGenerator<Row<OfferDraft>> {
  for await (const each of jsonRows(texts)) {
    yield "problem" in each ? each : { row: each.row, value: readFranceTravailOffer(each.value, now) };
  }
}

async function openCsv(texts: AsyncGenerator<string>, { mapping, now }: ReadOptions): Promise<OfferFile> {
  const { header, rows } = await readCsv(texts);
  const { columns, problem } = csvColumns(header, mapping);
  if (problem !== null || !columns.has("title")) {
    // Lets the file be closed: nobody will read on.
    await texts.return(undefined);
    const noTitle = { kind: "no-title", headers: header.slice(0, 30) } as const;
    return { problem: problem === null ? noTitle : { kind: "mapping", ...problem } };
  }
  const defaults = new Map(
    Object.entries(mapping?.defaults ?? {}).map(([name, value]) => [csvFieldOf(name), value] as const),
  );
  const read = (record: readonly string[]) => (field: CsvField) => {
    const column = columns.get(field);
    const text = column === undefined ? "" : (record[column] ?? "");
    return text.trim() === "" ? (defaults.get(field) ?? "") : text;
  };
  async function* drafts(): AsyncGenerator<Row<OfferDraft>> {
    for await (const each of rows) {
      yield "problem" in each ? each : { row: each.row, value: readCsvOffer(read(each.value), now) };
    }
  }
  return { format: "csv", rows: drafts() };
}

const startLength = 1024;

async function startOf(source: ByteSource): Promise<Uint8Array> {
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

const signatures: readonly (readonly [
  readonly number[],
  FileProblem["kind"] & ("archive" | "spreadsheet" | "pdf"),
])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "spreadsheet"],
  [[0xd0, 0xcf, 0x11, 0xe0], "spreadsheet"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x1f, 0x8b], "archive"],
  [[0x42, 0x5a, 0x68], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
];

/** What a file is when it is surely no text; null when it may be one. */
function foreignKind(start: Uint8Array): "empty" | "archive" | "spreadsheet" | "pdf" | "binary" | null {
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
