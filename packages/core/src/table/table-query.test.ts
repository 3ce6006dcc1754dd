import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTableQuery, type TableQuery, tableQueryParams, tableShape, tableSizes } from "./table-query.ts";

const shape = tableShape({
  sorts: ["nom", "creation"],
  usualSort: "-creation",
  filters: { etat: ["active", "closed"], du: "day", personne: "text" },
});

const parse = (address: string) => parseTableQuery(shape, new URLSearchParams(address));
const usual = {
  words: "",
  filters: {},
  sort: "creation",
  isDescending: true,
  page: 1,
  size: 25,
} satisfies TableQuery;

describe("parseTableQuery", () => {
  test.each<[string, Partial<TableQuery>]>([
    ["", {}],
    ["q=+Zo%C3%A9%0A++B%C3%A9ranger+", { words: "Zoé Béranger" }],
    ["tri=nom", { sort: "nom", isDescending: false }],
    ["tri=-nom&page=3&taille=100", { sort: "nom", page: 3, size: 100 }],
    [
      "etat=closed&du=2026-11-23&personne=abc",
      { filters: { etat: "closed", du: "2026-11-23", personne: "abc" } },
    ],
  ])("%s", (address, changes) => {
    expect(parse(address)).toEqual({ ...usual, ...changes });
  });

  test.each([
    "tri=motdepasse",
    "tri=--nom",
    "page=-1",
    "page=1e9",
    "taille=5000",
    "etat=other",
    "du=2026-13-45",
    "du=hier",
    "etat=",
    "inconnu=1",
  ])("%s is ignored", (address) => {
    expect(parse(address)).toEqual(usual);
  });

  test("a long text is cut and a far page brought near", () => {
    expect(parse(`q=${"é".repeat(300)}`).words).toHaveLength(100);
    expect(parse("page=999999").page).toBe(100_000);
  });
});

test("an address says of a query what is not usual, and gives it back", () => {
  expect(tableQueryParams(shape, usual).toString()).toBe("");
  fc.assert(
    fc.property(
      fc.record({
        words: fc
          .string({ maxLength: 40 })
          .map((text) => parseTableQuery(shape, new URLSearchParams({ q: text })).words),
        filters: fc.record(
          { etat: fc.constantFrom("active", "closed"), du: fc.constant("2026-02-28") },
          { requiredKeys: [] },
        ),
        sort: fc.constantFrom("nom", "creation"),
        isDescending: fc.boolean(),
        page: fc.integer({ min: 1, max: 100_000 }),
        size: fc.constantFrom(...tableSizes),
      }),
      (query) => {
        expect(parseTableQuery(shape, tableQueryParams(shape, query))).toEqual(query);
      },
    ),
  );
});
