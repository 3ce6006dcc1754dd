import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonObject, jsonRows } from "./json-rows.ts";
import type { Row } from "./row.ts";

/** Reads a text given in pieces of `size` characters. */
async function read(text: string, size = 5) {
  async function* pieces() {
    for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
  }
  const rows: Row<JsonObject>[] = [];
  for await (const row of jsonRows(pieces())) rows.push(row);
  return rows;
}

const [a, b] = [{ id: "A", nested: { list: [1, { x: "]}" }] } }, { id: 'B "\\" ,[' }];
const whole = [
  { row: 1, value: a },
  { row: 2, value: b },
];

describe("shapes", () => {
  test.each([
    ["a search answer", JSON.stringify({ resultats: [a, b], filtresPossibles: [{ x: [] }] })],
    [
      "a search answer, list last",
      JSON.stringify({ filtresPossibles: [{ x: [] }], total: 2, resultats: [a, b] }),
    ],
    ["laid out", JSON.stringify({ resultats: [a, b] }, null, 2)],
    ["a bare array", JSON.stringify([a, b])],
    ["one object a line", `${JSON.stringify(a)}\n${JSON.stringify(b)}\n`],
    ["nothing after the list", JSON.stringify({ resultats: [a, b] }).slice(0, -1)],
  ])("%s", async (_, text) => {
    for (const size of [1, 7, 10_000]) expect(await read(text, size)).toEqual(whole);
  });

  test("one offer, whose own lists are not the list", async () => {
    const offer = { id: "A", competences: [{ libelle: "Vendre" }], salaire: {} };
    expect(await read(JSON.stringify(offer))).toEqual([{ row: 1, value: offer }]);
  });

  test("an empty list", async () => {
    expect(await read('{"resultats": []}')).toEqual([]);
    expect(await read("[]")).toEqual([]);
  });
});

describe("broken files", () => {
  test("cut short: what is whole is read, the rest is one row", async () => {
    const text = JSON.stringify({ resultats: [a, b, a] });
    expect(await read(text.slice(0, -20))).toEqual([...whole, { row: 3, problem: "truncated" }]);
  });

  test("cut between two records", async () => {
    const text = JSON.stringify({ resultats: [a, b] });
    expect(await read(`${text.slice(0, -2)},`)).toEqual([...whole, { row: 3, problem: "truncated" }]);
  });

  test("a broken record costs only itself", async () => {
    expect(await read(`[${JSON.stringify(a)}, {"id": oops}, null, 12, ${JSON.stringify(b)}]`)).toEqual([
      { row: 1, value: a },
      { row: 2, problem: "not-json" },
      { row: 3, problem: "not-an-offer" },
      { row: 4, problem: "not-an-offer" },
      { row: 5, value: b },
    ]);
  });

  test("line breaks left as they are in a text", async () => {
    expect(await read('[{"id": "A", "t": "une\nligne\t"}]')).toEqual([
      { row: 1, value: { id: "A", t: "une\nligne\t" } },
    ]);
  });

  test("a text that is never closed", async () => {
    expect(await read('[{"id": "A"}, {"id": "B}, {"id": "C"}]')).toEqual([
      { row: 1, value: { id: "A" } },
      { row: 2, problem: "truncated" },
    ]);
  });
});

test("reads back any list, in any pieces", async () => {
  const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(objects, fc.integer({ min: 1, max: 50 }), async (list, size) => {
      const expected = list.map((value, index) => ({
        row: index + 1,
        value: JSON.parse(JSON.stringify(value)),
      }));
      expect(await read(JSON.stringify({ resultats: list }), size)).toEqual(expected);
    }),
  );
});

test("never throws, cut anywhere or with any text", async () => {
  const text = JSON.stringify({ resultats: [a, b, a] });
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.string({ unit: "binary" }), async (at, garbage) => {
      const rows = await read(text.slice(0, at) + garbage + text.slice(at));
      expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
    }),
  );
});
