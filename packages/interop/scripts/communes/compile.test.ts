import { readFileSync } from "node:fs";
import { departments, distanceKm } from "@tremplin/core/territory";
import { describe, expect, test } from "vitest";
import { communesFile, formatCommunes, parseCommunes } from "../../src/territory/communes-file.ts";
import { compileCommunes, readCommuneSources } from "./compile.ts";

const sources = readCommuneSources();
const communes = compileCommunes(sources);
const byInsee = new Map(communes.map((commune) => [commune.insee, commune]));

describe("the bundled communes", () => {
  test("are what the sources give today", () => {
    const committed = readFileSync(communesFile, "utf8");
    // Compared as one yes or no: a difference of 1.6 MB helps nobody.
    expect(committed === formatCommunes(communes), "run `pnpm -C packages/interop build:communes`").toBe(
      true,
    );
    expect(parseCommunes(committed)).toEqual(communes);
    expect(committed.length).toBeLessThan(2_000_000);
  });

  test("are all the current ones of the official list, each once", () => {
    const listed = sources.official.filter(
      ({ type, code }) =>
        (type === "commune-actuelle" || type === "arrondissement-municipal") && !/^98[49]/.test(code),
    );
    expect(byInsee.size).toBe(communes.length);
    expect([...byInsee.keys()].toSorted()).toEqual(listed.map(({ code }) => code).toSorted());
    expect(new Set(communes.map(({ department }) => department))).toEqual(new Set(departments.keys()));
    expect(communes.filter(({ parent }) => parent !== null)).toHaveLength(20 + 9 + 16);
  });

  test("agree with the official departments and regions", () => {
    for (const record of sources.official) {
      const commune = byInsee.get(record.code);
      if (commune && record.departement) expect(commune.department).toBe(record.departement);
      if (commune && record.region) expect(commune.region).toBe(record.region);
    }
  });

  test("all have coordinates in the departments, most people live where they are known", () => {
    const inDepartments = communes.filter(({ insee }) => !insee.startsWith("98"));
    expect(inDepartments.filter(({ latitude }) => latitude === null)).toEqual([]);
    const people = (list: typeof communes) => list.reduce((sum, { population }) => sum + population, 0);
    const known = inDepartments.filter(({ estimated }) => !estimated);
    expect(people(known) / people(inDepartments)).toBeGreaterThan(0.9);
  });
});

describe("centres", () => {
  test.each([
    ["21231", "Dijon", 47.322, 5.041],
    ["21054", "Beaune", 47.026, 4.84],
    ["75056", "Paris", 48.857, 2.352],
    ["75111", "Paris 11e", 48.859, 2.379],
    ["69383", "Lyon 3e", 45.758, 4.86],
    ["13208", "Marseille 8e", 43.26, 5.38],
    ["2A004", "Ajaccio", 41.92, 8.74],
    ["2B033", "Bastia", 42.697, 9.45],
    ["29019", "Brest", 48.39, -4.486],
    ["50129", "Cherbourg-en-Cotentin", 49.63, -1.62],
    ["97105", "Basse-Terre", 15.996, -61.73],
    ["97120", "Pointe-à-Pitre", 16.241, -61.534],
    ["97209", "Fort-de-France", 14.604, -61.07],
    ["97302", "Cayenne", 4.937, -52.326],
    ["97411", "Saint-Denis", -20.88, 55.45],
    ["97502", "Saint-Pierre", 46.779, -56.177],
    ["97611", "Mamoudzou", -12.78, 45.23],
    ["98735", "Papeete", -17.535, -149.57],
    ["69244", "Tassin-la-Demi-Lune", 45.764, 4.78],
  ])("of %s %s is where a map has it", (insee, name, latitude, longitude) => {
    const commune = byInsee.get(insee);
    expect(commune?.name).toBe(name);
    const centre = { latitude: commune?.latitude ?? 0, longitude: commune?.longitude ?? 0 };
    expect(distanceKm(centre, { latitude, longitude })).toBeLessThan(3);
    expect(commune?.estimated).toBe(false);
  });

  test.each([
    ["21048", "Barges", 47.21, 5.07],
    ["21469", "Orgeux", 47.36, 5.14],
    ["40271", "Sainte-Marie-de-Gosse", 43.56, -1.23],
    ["48053", "Cubières", 44.46, 3.78],
  ])("of %s %s is estimated within 20 km", (insee, name, latitude, longitude) => {
    const commune = byInsee.get(insee);
    expect(commune?.name).toBe(name);
    expect(commune?.estimated).toBe(true);
    const centre = { latitude: commune?.latitude ?? 0, longitude: commune?.longitude ?? 0 };
    expect(distanceKm(centre, { latitude, longitude })).toBeLessThan(20);
  });
});
