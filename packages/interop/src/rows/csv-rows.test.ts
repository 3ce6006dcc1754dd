import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "./csv-rows.ts";
import type { Row } from "./row.ts";

/** Reads a text given in pieces of `size` characters. */
async function read(text: string, size = 7) {
  async function* pieces() {
    for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
  }
  const { header, rows } = await readCsv(pieces(), (names) => names[1]?.trim() === "b");
  const all: Row<readonly string[]>[] = [];
  for await (const each of rows) all.push(each);
  return { header, rows: all };
}

const row = (number: number, ...value: string[]) => ({ row: number, value });

describe("shapes", () => {
  test.each([
    [";", "a;b;c\n1;2,5;3\n"],
    [",", 'a,b,c\n1,"2,5",3\n'],
    ["tab", "a\tb\tc\n1\t2,5\t3\n"],
    ["|", "a|b|c\n1|2,5|3"],
    ["Windows line ends", "a;b;c\r\n1;2,5;3\r\n"],
    ["old Mac line ends", "a;b;c\r1;2,5;3\r"],
    ["empty lines", "\n\na;b;c\n\n1;2,5;3\n\n  \n"],
    ["Excel's own line", "sep=;\na;b;c\n1;2,5;3"],
    ["a title and an empty row above", "Export du 30/11/2026, à 8 h;;\n;;\na;b;c\n1;2,5;3"],
    ["a title with other delimiters above", "Offres, export\n\na;b;c\n1;2,5;3"],
    ["spaces before marks", 'a;b;c\n "1" ; "2,5" ;"3"'],
  ])("%s", async (_, text) => {
    for (const size of [1, 4, 1000]) {
      expect(await read(text, size)).toEqual({ header: ["a", "b", "c"], rows: [row(1, "1", "2,5", "3")] });
    }
  });

  test("quoted fields over several lines, doubled marks, delimiters inside", async () => {
    const { rows } = await read('a;b\n"une\ndeux ; ""trois""";x\ny;z\n');
    expect(rows).toEqual([row(1, 'une\ndeux ; "trois"', "x"), row(2, "y", "z")]);
  });

  test("marks that nobody doubled", async () => {
    const { rows } = await read('a;b\n"Poste de "chef" de rang";x\nécran 24";y\n');
    expect(rows).toEqual([row(1, 'Poste de "chef" de rang', "x"), row(2, 'écran 24"', "y")]);
  });

  test("fewer columns, or empty ones too many, are forgiven", async () => {
    expect((await read("a;b;c\n1\n1;2;3;;\n")).rows).toEqual([row(1, "1"), row(2, "1", "2", "3", "", "")]);
  });

  test("no text, no header", async () => {
    expect(await read("")).toEqual({ header: [], rows: [] });
    expect(await read("a;b")).toEqual({ header: ["a", "b"], rows: [] });
  });
});

describe("broken files", () => {
  test("more columns than the header", async () => {
    expect((await read("a;b\n1;2;3\n4;5\n")).rows).toEqual([
      { row: 1, problem: "columns" },
      row(2, "4", "5"),
    ]);
  });

  test("cut short", async () => {
    expect((await read("a;b;c\n1;2;3\n4;5")).rows).toEqual([
      row(1, "1", "2", "3"),
      { row: 2, problem: "truncated" },
    ]);
  });

  test("a mark never closed costs its line only", async () => {
    const { rows } = await read('a;b\n1;2\n"3;4\n5;6\n7;8\n');
    expect(rows).toEqual([
      row(1, "1", "2"),
      { row: 2, problem: "quote" },
      row(3, "5", "6"),
      row(4, "7", "8"),
    ]);
  });

  test("a mark never closed before quoted records", async () => {
    const { rows } = await read('a;b;c\n"1;2;3\n"4";"5";"6"\n"7";"8";"9"\n');
    expect(rows).toEqual([{ row: 1, problem: "quote" }, row(2, "4", "5", "6"), row(3, "7", "8", "9")]);
  });

  test("cut inside a text of several lines: one row is lost", async () => {
    const { rows } = await read('a;b\n1;2\n3;"une description\nsur deux lignes, sans fin');
    expect(rows).toEqual([row(1, "1", "2"), { row: 2, problem: "quote" }]);
  });

  test.each(['"', ""])("a line beyond all measure costs itself only (quoted: %j)", async (mark) => {
    const { rows } = await read(`a;b\n1;2\n${mark}${"mot ".repeat(600_000)}${mark};3\n4;5\n`, 65_536);
    expect(rows.length).toBe(3);
    expect(rows[0]).toEqual(row(1, "1", "2"));
    expect(rows[2]).toEqual(row(3, "4", "5"));
    if (mark === '"') expect(rows[1]).toEqual({ row: 2, problem: "too-long" });
  });

  test("a mark never closed in a long file is not looked for to its end", async () => {
    const line = `${"x".repeat(99)};y\n`;
    const started = Date.now();
    const { rows } = await read(`a;b\n"3;4\n${line.repeat(50_000)}`, 65_536);
    expect(rows).toHaveLength(50_001);
    expect(rows[0]).toEqual({ row: 1, problem: "quote" });
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

test("reads back whatever is quoted, in any pieces", async () => {
  const field = fc.oneof(fc.string(), fc.constantFrom('"', "\n", ";", "\r\n", '";"', "=1+1"));
  const records = fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 20 }), async (list, size) => {
      const text = list.map((fields) => fields.map((each) => `"${each.replaceAll('"', '""')}"`).join(";"));
      const { rows } = await read(["a;b", ...text].join("\n"), size);
      expect(rows).toEqual(list.map((fields, index) => row(index + 1, ...fields)));
    }),
  );
});

test("never throws, nor loses count", async () => {
  const piece = fc.oneof(
    fc.constantFrom('"', ";", "\n", "a;b\n", "\r", '"1";"2"\n'),
    fc.string({ unit: "binary" }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 15 }),
      fc.integer({ min: 1, max: 9 }),
      async (pieces, size) => {
        const { rows } = await read(pieces.join(""), size);
        expect(rows.map((each) => each.row)).toEqual(rows.map((_, index) => index + 1));
      },
    ),
  );
});
