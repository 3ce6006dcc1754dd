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
import { type ForeignKind, foreignKind, startOf } from "./text/foreign-kind.ts";

/**
 * Why a file can't be read at all: `empty`; `archive`, `spreadsheet`, `pdf`, `markup`, `binary` - it is
 * something else than JSON or CSV; `no-title` - no header means the title; `mapping` - the mapping names
 * fields or headers that don't exist.
 */
export type FileProblem =
  | { readonly kind: ForeignKind | "markup" }
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
    if ("problem" in each) yield each;
    else if (!offerKeys.some((key) => key in each.value)) yield { row: each.row, problem: "not-an-offer" };
    else yield { row: each.row, value: readFranceTravailOffer(each.value, now) };
  }
}

/** An object with none of these is something else: an error that was saved in the place of an answer. */
const offerKeys = ["id", "intitule", "description", "typeContrat"];

async function openCsv(texts: AsyncGenerator<string>, { mapping, now }: ReadOptions): Promise<OfferFile> {
  // Three names at least: a row of values may hold one by chance.
  const isHeader = (names: readonly string[]) => {
    const { columns, problem } = csvColumns(names, mapping);
    return problem === null && columns.has("title") && columns.size >= 3;
  };
  const { header, rows } = await readCsv(texts, isHeader);
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
