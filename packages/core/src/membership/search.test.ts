import fc from "fast-check";
import { expect, test } from "vitest";
import { directorySearchParams, isFound, parseDirectorySearch } from "./search.ts";

const bakery = {
  name: "Le Fournil d'Éloïse",
  activity: "Boulangerie",
  insee: "2A004",
  placeLabel: "Ajaccio",
};

test.each([
  ["", true],
  ["q=fournil", true],
  ["q=boul+eloi", true],
  ["q=AJACCIO", true],
  ["q=garage", false],
  ["q=ournil", false],
  ["departement=2a", true],
  ["departement=21", false],
  ["departement=999", true],
  ["q=fournil&departement=21", false],
])("%s finds the bakery: %s", (address, found) => {
  expect(isFound(parseDirectorySearch(new URLSearchParams(address)), bakery)).toBe(found);
});

test("a member without a place is in no department", () => {
  const away = { ...bakery, insee: null };
  expect(isFound({ words: "", department: "2A" }, away)).toBe(false);
  expect(isFound({ words: "", department: null }, away)).toBe(true);
});

test("a search has one address, whatever was typed", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constantFrom("21", "2b", "x", ""),
      (q, departement) => {
        const search = parseDirectorySearch(new URLSearchParams({ q, departement }));
        expect(parseDirectorySearch(directorySearchParams(search))).toEqual(search);
      },
    ),
  );
});
