import { parseCsv } from "hucre/csv";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { readCsv } from "../rows/csv-rows.ts";
import { csvTable } from "./csv-table.ts";
import type { ExportedCell, ExportedTable } from "./exported-table.ts";
import { xlsxTable } from "./xlsx-table.ts";

const dangerous = [
  "=1+2",
  '=HYPERLINK("https://exemple.fr?"&A1;"Cliquez")',
  "+33 3 80 00 00 00",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1",
  "\r=1",
  "\n=1",
  "  =1",
  "＝1+1",
];
const nasty = [
  "Éloïse Bœuf-Œillet",
  "un;deux",
  'dit "Zoé"',
  "deux\nlignes",
  "🥖",
  "a\u0007b",
  "<b>&amp;</b>",
  "",
  "007",
];

const noon = new Date("2026-07-15T12:00:00Z");

function tableOf(rows: readonly (readonly ExportedCell[])[]): ExportedTable {
  return {
    title: "Personnes : [toutes] / avec un nom bien trop long",
    header: ["Nom", "Créé le"],
    rows: (async function* () {
      yield* rows;
    })(),
    timeZone: "Europe/Paris",
  };
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("CSV: UTF-8 with its mark, semicolons, CRLF, days as people write them", async () => {
  const text = (
    await bytesOf(
      csvTable(
        tableOf([
          ["Zoé", noon],
          ["Léa", null],
        ]),
      ),
    )
  ).toString();
  expect(text).toBe("\uFEFFNom;Créé le\r\nZoé;15/07/2026 14:00\r\nLéa;\r\n");
});

test("CSV: what people typed comes back as it was, by two readers", async () => {
  const text = (await bytesOf(csvTable(tableOf(nasty.map((each) => [each, 1.5]))))).toString();
  const read = parseCsv(text, { delimiter: ";" });
  expect(read.slice(1)).toEqual(nasty.map((each) => [each, "1,5"]));
  const own = await readCsv(
    (async function* () {
      yield text.slice(1);
    })(),
  );
  const rows: unknown[] = [];
  for await (const row of own.rows) rows.push("value" in row ? row.value : row);
  expect(rows).toEqual(nasty.map((each) => [each, "1,5"]));
});

test.each(dangerous)("CSV: %j is no formula", async (text) => {
  const csv = (await bytesOf(csvTable(tableOf([[text, null]])))).toString();
  const [, row] = parseCsv(csv, { delimiter: ";" });
  expect(row?.[0]).toBe(`'${text}`);
});

test("XLSX: texts are texts, dates are dates on the wall's clock, numbers are numbers", async () => {
  const texts = [...dangerous, ...nasty].filter((each) => each.trim() === each && each !== "");
  const file = await bytesOf(await xlsxTable(tableOf(texts.map((each) => [each, noon]))));
  const [header, ...rows] = await readSheet(file);
  expect(header).toEqual(["Nom", "Créé le"]);
  expect(rows.map(([text]) => text)).toEqual(texts);
  // A spreadsheet counts days in floating point.
  const shown = rows[0]?.[1];
  expect(shown).toBeInstanceOf(Date);
  expect(Math.abs(Number(shown) - Date.UTC(2026, 6, 15, 14))).toBeLessThan(10);
  const numbers = await readSheet(
    await bytesOf(
      await xlsxTable(
        tableOf([
          ["007", 7],
          ["vide", null],
        ]),
      ),
    ),
  );
  expect(numbers.slice(1)).toEqual([
    ["007", 7],
    ["vide", null],
  ]);
});

test("XLSX: a text that is too long for a cell is cut", async () => {
  const [, row] = await readSheet(await bytesOf(await xlsxTable(tableOf([["é".repeat(40_000), null]]))));
  expect(String(row?.[0])).toHaveLength(32_767);
});

test.each([
  ["csv", csvTable],
  ["xlsx", xlsxTable],
] as const)("%s: 50,000 rows leave while they are read", async (_name, write) => {
  let read = 0;
  const table = tableOf([]);
  const rows = (async function* () {
    for (; read < 50_000; read++) yield [`Personne ${read}`, noon] as const;
  })();
  let readAtFirst = 0;
  let size = 0;
  for await (const chunk of await write({ ...table, rows })) {
    if (size === 0 || size < 4000) readAtFirst = read;
    size += chunk.length;
  }
  expect(read).toBe(50_000);
  expect(readAtFirst).toBeLessThan(25_000);
});
