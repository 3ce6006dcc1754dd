import { expect, test } from "vitest";
import { covers, isNowhere, noAreas, territoryOf, unknownAreas } from "./areas.ts";

const groups = new Map([["200000172", ["74042", "74164"]]]);
const membersOf = (code: string) => groups.get(code) ?? null;

test("a region is its departments", () => {
  const territory = territoryOf({ ...noAreas, regions: ["93"] }, membersOf);
  expect(territory.departments).toEqual(["04", "05", "06", "13", "83", "84"]);
  expect(covers(territory, "05061")).toBe(true);
  expect(covers(territory, "73065")).toBe(false);
  expect(covers(territory, null)).toBe(false);
});

test("a massif takes departments of two regions, and they may overlap with others", () => {
  const pyrenees = territoryOf({ ...noAreas, departments: ["64", "65", "66", "09", "31", "11"] }, membersOf);
  const occitanie = territoryOf({ ...noAreas, regions: ["76"] }, membersOf);
  expect(covers(pyrenees, "64445")).toBe(true);
  expect(covers(occitanie, "64445")).toBe(false);
  expect(covers(pyrenees, "65440") && covers(occitanie, "65440")).toBe(true);
});

test("a grouping is its communes, and a town its arrondissements", () => {
  const territory = territoryOf({ ...noAreas, groups: ["200000172"], communes: ["69123"] }, membersOf);
  expect(territory.departments).toEqual([]);
  expect(covers(territory, "74164")).toBe(true);
  expect(covers(territory, "69383")).toBe(true);
  expect(covers(territory, "69266")).toBe(false);
});

test("a commune within a whole department says nothing more", () => {
  expect(territoryOf({ ...noAreas, departments: ["74"], communes: ["74042"] }, membersOf).communes).toEqual(
    [],
  );
});

test("codes that mean nothing are told, and cover nothing", () => {
  const areas = { regions: ["99"], departments: ["20"], groups: ["1"], communes: ["73065", "99999"] };
  const isCommune = (code: string) => code === "73065";
  expect(unknownAreas(areas, { membersOf, isCommune })).toEqual([
    { kind: "regions", code: "99" },
    { kind: "departments", code: "20" },
    { kind: "groups", code: "1" },
    { kind: "communes", code: "99999" },
  ]);
  expect(isNowhere(territoryOf({ ...areas, communes: [] }, membersOf))).toBe(true);
});
