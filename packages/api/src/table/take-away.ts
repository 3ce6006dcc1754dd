import type { TableQuery } from "@tremplin/core/table";
import { everyRow, type TableSource } from "@tremplin/database";
import type { Translate, WordId } from "@tremplin/instance/words";
import { csvTable, type ExportedCell, xlsxTable } from "@tremplin/interop";
import { z } from "zod";
import type { Asking } from "../asking.ts";
import { audit } from "../audit.ts";

export const fileFormats = ["csv", "xlsx"] as const;
export type FileFormat = (typeof fileFormats)[number];

export const takeAwayFormat = z.object({ format: z.enum(fileFormats) });

/** A column of a file: its header, and what stands in it. */
export interface FileColumn<Row> {
  readonly word: WordId;
  readonly cell: (row: Row, t: Translate) => ExportedCell;
}

interface TakenTable<Query, Row extends { readonly id: string }> {
  /** `people`: names the table in the audit trail. */
  readonly name: string;
  readonly title: WordId;
  readonly source: TableSource<Query, Row>;
  readonly columns: readonly FileColumn<Row>[];
}

/** A file that leaves while its rows are read. */
export interface TableFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: ReadableStream<Uint8Array>;
}

const kinds = {
  csv: { write: csvTable, contentType: "text/csv; charset=utf-8" },
  xlsx: {
    write: xlsxTable,
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
} as const;

/** Puts all that a query finds in a file. Whoever takes people's data away leaves a trace of it. */
export async function takeAway<Query extends TableQuery, Row extends { readonly id: string }>(
  ctx: Asking,
  { name, title, source, columns }: TakenTable<Query, Row>,
  query: Query,
  format: FileFormat,
): Promise<TableFile> {
  const { database, instance, tReader: t, now } = ctx;
  const { timeZone } = instance.config;
  const rows = await source.find(database, query, now()).count();
  const label = t(title);
  const { words, filters } = query;
  await audit(database, ctx, {
    action: "table.export",
    subject: { kind: "table", id: name, label: ctx.t(title) },
    details: { format, rows, words, ...filters },
  });
  const { write, contentType } = kinds[format];
  return {
    name: `${label} ${dayOf(now(), timeZone)}.${format}`,
    contentType,
    bytes: await write({
      title: label,
      header: columns.map(({ word }) => t(word)),
      rows: cells(everyRow(source, database, query, now())),
      timeZone,
    }),
  };

  async function* cells(found: AsyncIterable<Row>): AsyncGenerator<readonly ExportedCell[]> {
    for await (const row of found) yield columns.map(({ cell }) => cell(row, t));
  }
}

function dayOf(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv", { dateStyle: "short", timeZone }).format(at);
}
