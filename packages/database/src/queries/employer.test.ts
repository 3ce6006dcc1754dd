import { beforeEach, expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { companyExample, eachDialect } from "../testing/index.ts";
import { dataVersion } from "./data-version.ts";
import { companiesLike, companyById, companyBySlug, saveCompanies } from "./employer.ts";

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  test("a company is found by its address, its SIRET, its name however it is spelt, and its id", async () => {
    const company = companyExample(1, { name: "SARL L'Épi d'Or", siret: "73282932000074" });
    expect(await saveCompanies(database, [company])).toEqual([company]);
    const { db } = database;
    expect(await companyBySlug(db, company.slug)).toEqual(company);
    expect(await companiesLike(db, { foldedNames: [], sirets: ["73282932000074"] })).toEqual([company]);
    expect(await companiesLike(db, { foldedNames: ["l epi d or"], sirets: [] })).toEqual([company]);
    expect(await companyById(db, company.id)).toEqual(company);
    expect(await companyBySlug(db, "nobody")).toBeNull();
  });

  test("those of some names or SIRETs come together, oldest first", async () => {
    const young = companyExample(1, { name: "Épi", createdAt: new Date("2026-12-02T00:00:00Z") });
    const old = companyExample(2, { name: "Autre", siret: "73282932000074" });
    await saveCompanies(database, [young, old, companyExample(3, { name: "Tiers" })]);
    const { db } = database;
    expect(await companiesLike(db, { foldedNames: ["epi"], sirets: ["73282932000074"] })).toEqual([
      old,
      young,
    ]);
    expect(await companiesLike(db, { foldedNames: ["epi"], sirets: [] })).toEqual([young]);
    expect(await companiesLike(db, { foldedNames: [], sirets: [] })).toEqual([]);
  });

  test("a slug that is taken gets a number, and stays when the company changes", async () => {
    const same = (number: number) => companyExample(number, { slug: "le-fournil" });
    const saved = await saveCompanies(database, [same(1), same(2), same(3)]);
    expect(saved.map(({ slug }) => slug)).toEqual(["le-fournil", "le-fournil-2", "le-fournil-3"]);
    const changed = { ...same(2), name: "Au Fournil", slug: "au-fournil", createdAt: new Date(0) };
    const kept = { ...changed, slug: "le-fournil-2", createdAt: same(2).createdAt };
    expect(await saveCompanies(database, [changed])).toEqual([kept]);
    expect(await companiesLike(database.db, { foldedNames: ["au fournil"], sirets: [] })).toEqual([kept]);
  });

  test("a SIRET of another length is refused, and nothing of the list is saved", async () => {
    const work = saveCompanies(database, [companyExample(1), companyExample(2, { siret: "123" })]);
    await expect(work).rejects.toThrow(/constraint/i);
    expect(await companyById(database.db, companyExample(1).id)).toBeNull();
    expect(await dataVersion(database.db)).toBe(0);
  });

  test("pages that show companies learn of a change", async () => {
    await saveCompanies(database, [companyExample(1)]);
    expect(await dataVersion(database.db)).toBe(1);
    expect(await saveCompanies(database, [])).toEqual([]);
    expect(await dataVersion(database.db)).toBe(1);
  });
});
