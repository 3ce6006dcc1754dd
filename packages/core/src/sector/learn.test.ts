import { expect, test } from "vitest";
import { decisionKey } from "./learn.ts";

const company = { id: "c1", name: "Les Névés" };

test("the same title of the same company is known again, whatever its gender mark, season and year", () => {
  const key = decisionKey("Cuisinier (H/F)", company);
  expect(key).toEqual({ companyKey: "c1", titleKey: "cuisinier" });
  for (const title of ["Cuisinier H/F", "CUISINIER F/H - saison hiver 2026", "cuisinier (h/f/x)"]) {
    expect(decisionKey(title, company)).toEqual(key);
  }
  expect(decisionKey("Cuisinier de refuge", company)).not.toEqual(key);
});

test("a company without an id is known by its name; none at all is nobody", () => {
  expect(decisionKey("Skiman", { id: null, name: "LES NEVES" })).toEqual(
    decisionKey("Skiman", { id: null, name: "Les Névés" }),
  );
  expect(decisionKey("Skiman", { id: null, name: null })).toBeNull();
});
