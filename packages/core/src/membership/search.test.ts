import fc from "fast-check";
import { expect, test } from "vitest";
import { directorySearchParams, everyMember, isFound, parseDirectorySearch } from "./search.ts";

const bakery = {
  name: "Le Fournil d'Éloïse",
  activity: "Boulangerie",
  insee: "2A004",
  placeLabel: "Ajaccio",
  heads: 9,
  families: ["commerces", "cuisine"],
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
  ["effectif=petite", true],
  ["effectif=moyenne", false],
  ["effectif=toString", true],
  ["famille=cuisine", true],
  ["famille=damage", false],
  ["famille=Cuisine%20", true],
  ["commune=2A004&commune=21231", true],
  ["commune=21231", false],
  ["commune=ailleurs", true],
])("%s finds the bakery: %s", (address, found) => {
  expect(isFound(parseDirectorySearch(new URLSearchParams(address)), bakery)).toBe(found);
});

test("a member without a place is in no department", () => {
  const away = { ...bakery, insee: null };
  expect(isFound({ ...everyMember, department: "2A" }, away)).toBe(false);
  expect(isFound({ ...everyMember, communes: ["2A004"] }, away)).toBe(false);
  expect(isFound(everyMember, away)).toBe(true);
});

test("a search has one address, whatever was typed", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constantFrom("21", "2b", "x", ""),
      fc.constantFrom("paca", "Paca", "../x", ""),
      fc.constantFrom("petite", "grande", "x", ""),
      fc.constantFrom("1", "non", ""),
      fc.constantFrom("damage", "Damage", ""),
      fc.array(fc.constantFrom("21231", "2A004", "2C004", "")),
      (q, departement, antenne, effectif, recrute, famille, communes) => {
        const asked = new URLSearchParams({ q, departement, antenne, effectif, recrute, famille });
        for (const code of communes) asked.append("commune", code);
        const search = parseDirectorySearch(asked);
        expect(parseDirectorySearch(directorySearchParams(search))).toEqual(search);
      },
    ),
  );
});
