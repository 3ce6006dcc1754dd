import { wallClock } from "@tremplin/core/shared";
import type { ExportedCell, ExportedTable } from "./exported-table.ts";

/** The longest text that a cell of a spreadsheet holds. */
const longestText = 32_767;
const longestSheetName = 31;

/**
 * Writes a table as a workbook of one sheet, while its rows are read. Texts are texts, whatever they begin
 * with, dates are dates that a spreadsheet sorts and counts with; the first line stays in sight.
 */
export async function xlsxTable({
  title,
  header,
  rows,
  timeZone,
}: ExportedTable): Promise<ReadableStream<Uint8Array>> {
  const { writeXlsxStream } = await import("hucre/xlsx");
  return writeXlsxStream(cells(), {
    name: sheetName(title),
    columns: header.map((name) => ({ header: name, width: Math.max(14, name.length + 4) })),
    freezePane: { rows: 1 },
  });

  async function* cells() {
    for await (const row of rows) yield row.map((cell) => cellOf(cell, timeZone));
  }
}

function cellOf(cell: ExportedCell, timeZone: string): string | number | Date | null {
  if (cell instanceof Date) return wallClock(cell, timeZone);
  return typeof cell === "string" ? cell.toWellFormed().slice(0, longestText).toWellFormed() : cell;
}

function sheetName(title: string): string {
  return (
    title
      .replace(/[\\/?*[\]:']/g, " ")
      .trim()
      .slice(0, longestSheetName) || "1"
  );
}
