import { wallClock } from "@tremplin/core/shared";
import type { ExportedCell, ExportedTable } from "./exported-table.ts";

/** Rows put together before they are handed on. */
const rowsAtOnce = 200;

/**
 * Writes a table as CSV (RFC 4180) that spreadsheets set to French open by a double click: UTF-8 with its
 * mark, semicolons, days before months. A text that a spreadsheet would take for a formula begins with
 * an apostrophe (CWE-1236): people type names, and others open the file.
 */
export function csvTable({ header, rows, timeZone }: ExportedTable): ReadableStream<Uint8Array> {
  const texts = lines();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });

  async function* lines(): AsyncGenerator<string> {
    let waiting = `\uFEFF${record(header, timeZone)}`;
    let count = 0;
    for await (const row of rows) {
      waiting += record(row, timeZone);
      count += 1;
      if (count % rowsAtOnce > 0) continue;
      yield waiting;
      waiting = "";
    }
    yield waiting;
  }
}

function record(cells: readonly ExportedCell[], timeZone: string): string {
  return `${cells.map((cell) => quoted(textOf(cell, timeZone))).join(";")}\r\n`;
}

function textOf(cell: ExportedCell, timeZone: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  return typeof cell === "string" ? harmless(cell) : dayAndTime(wallClock(cell, timeZone));
}

/** `27/11/2026 13:05` */
function dayAndTime(shown: Date): string {
  const [day = "", time = ""] = shown.toISOString().split("T");
  return `${day.split("-").reverse().join("/")} ${time.slice(0, 5)}`;
}

function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
