import { describe, expect, test } from "vitest";
import type { Commune } from "./commune.ts";
import { CommuneIndex } from "./commune-index.ts";
import { departmentOf, departments } from "./department.ts";

function aCommune(insee: string, name: string, postcodes: string, population: number, at: string): Commune {
  const [latitude, longitude] = at === "" ? [null, null] : at.split(" ").map(Number);
  const department = departmentOf(insee) ?? "";
  return {
    insee,
    name,
    postcodes: postcodes.split(" "),
    department,
    region: departments.get(department)?.region ?? "",
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    estimated: false,
    population,
    parent: /^751/.test(insee) ? "75056" : /^132/.test(insee) ? "13055" : null,
  };
}

const communes = [
  aCommune("21231", "Dijon", "21000", 161830, "47.322 5.041"),
  aCommune("21054", "Beaune", "21200", 20352, "47.024 4.839"),
  aCommune("21200", "Couchey", "21160", 1103, "47.26 4.983"),
  aCommune("21540", "Saint-Apollinaire", "21850", 7544, "47.331 5.086"),
  aCommune("21171", "Chevigny-Saint-Sauveur", "21800", 11108, "47.299 5.134"),
  aCommune("45030", "Beaune-la-Rolande", "45340", 1977, "48.07 2.43"),
  aCommune("13001", "Aix-en-Provence", "13080 13090 13100", 147478, "43.53 5.447"),
  aCommune("19002", "Aix", "19200", 363, "45.59 2.32"),
  aCommune("93066", "Saint-Denis", "93200 93210", 150000, "48.936 2.357"),
  aCommune("97411", "Saint-Denis", "97400 97417 97490", 155634, "-20.88 55.45"),
  aCommune("75056", "Paris", "75001 75011", 2103778, "48.857 2.352"),
  aCommune("75101", "Paris 1er", "75001", 15000, "48.863 2.336"),
  aCommune("75111", "Paris 11e", "75011", 138170, "48.859 2.38"),
  aCommune("13055", "Marseille", "13008 13013", 886040, "43.297 5.381"),
  aCommune("13213", "Marseille 13e", "13013", 94000, "43.35 5.43"),
  aCommune("2A004", "Ajaccio", "20000 20090 20167", 76320, "41.919 8.738"),
  aCommune("97611", "Mamoudzou", "97600", 71437, "-12.78 45.23"),
  aCommune("33167", "Francs", "33570", 200, "44.94 -0.11"),
  aCommune("98735", "Papeete", "98714", 26654, ""),
];
const index = new CommuneIndex(communes);
const near = { latitude: 48.9, longitude: 2.3 };

const label = (commune: Commune | null) => commune && `${commune.name} ${commune.department}`;
const suggested = (typed: string, options?: Parameters<CommuneIndex["suggest"]>[1]) =>
  index.suggest(typed, options).map(label);

describe("suggest", () => {
  test("puts what begins as typed before the rest, then the more populous", () => {
    expect(suggested("beau")).toEqual(["Beaune 21", "Beaune-la-Rolande 45"]);
    expect(suggested("saint")).toEqual([
      "Saint-Denis 974",
      "Saint-Denis 93",
      "Saint-Apollinaire 21",
      "Chevigny-Saint-Sauveur 21",
    ]);
    expect(suggested("aix")).toEqual(["Aix-en-Provence 13", "Aix 19"]);
  });

  test("favours what is near", () => {
    expect(suggested("saint denis", { near })).toEqual(["Saint-Denis 93", "Saint-Denis 974"]);
  });

  test("keeps to the number asked for", () => {
    expect(suggested("s", { limit: 1 })).toEqual(["Saint-Denis 974"]);
  });

  test("takes postcodes, whole or begun, and INSEE codes after them", () => {
    expect(suggested("974")).toEqual(["Saint-Denis 974"]);
    expect(suggested("75011")).toEqual(["Paris 11e 75", "Paris 75"]);
    expect(suggested("21200")).toEqual(["Beaune 21", "Couchey 21"]);
    expect(suggested("2a")).toEqual(["Ajaccio 2A"]);
    expect(suggested("2A004")).toEqual(["Ajaccio 2A"]);
    expect(suggested("75000")[0]).toBe("Paris 75");
    expect(suggested("00000")).toEqual([]);
  });

  test("takes a department or a region for its communes", () => {
    expect(suggested("Mayotte")).toEqual(["Mamoudzou 976"]);
    expect(suggested("Côte-d’Or", { limit: 2 })).toEqual(["Dijon 21", "Beaune 21"]);
    expect(suggested("corse")).toEqual(["Ajaccio 2A"]);
  });

  test("has nothing for nothing", () => {
    expect(suggested("")).toEqual([]);
    expect(suggested(" -, ()")).toEqual([]);
    expect(suggested("zzzzzz")).toEqual([]);
  });
});

describe("resolve", () => {
  test.each([
    ["21231", "Dijon 21"],
    ["2a004", "Ajaccio 2A"],
    ["21000", "Dijon 21"],
    ["75011", "Paris 11e 75"],
    ["75000", "Paris 75"],
    ["dijon", "Dijon 21"],
    ["DIJON", "Dijon 21"],
    ["Dijon (21)", "Dijon 21"],
    ["Dijon (21000)", "Dijon 21"],
    ["21000 Dijon", "Dijon 21"],
    ["Dijon 21000", "Dijon 21"],
    ["21078 Dijon Cedex", "Dijon 21"],
    ["dijon, côte-d'or", "Dijon 21"],
    ["Dijon, Bourgogne-Franche-Comté, France", "Dijon 21"],
    ["21 - DIJON", "Dijon 21"],
    ["dijno", "Dijon 21"],
    ["di jon", "Dijon 21"],
    ["saint denis", "Saint-Denis 974"],
    ["saint-denis 93", "Saint-Denis 93"],
    ["st denis (Seine-Saint-Denis)", "Saint-Denis 93"],
    ["st denis la réunion", "Saint-Denis 974"],
    ["paris 11e arrondissement", "Paris 11e 75"],
    ["Paris, 1er", "Paris 1er 75"],
    ["Marseille 13", "Marseille 13e 13"],
    ["75 - PARIS 01", "Paris 1er 75"],
    ["Marseille (13)", "Marseille 13"],
    ["lemarseille", "Marseille 13"],
    ["apollinaire", "Saint-Apollinaire 21"],
  ])("%j is %s", (typed, expected) => {
    expect(label(index.resolve(typed).commune)).toBe(expected);
  });

  test.each(["", "qwerty", "99999", "Monaco", "télétravail", "dij", "21", "Côte-d'Or", "france"])(
    "%j is no commune",
    (typed) => {
      expect(index.resolve(typed).commune).toBeNull();
    },
  );

  test("proposes what a mere beginning, an area or a village mistyped may mean", () => {
    expect(index.resolve("dij").choices.map(label)).toEqual(["Dijon 21"]);
    expect(index.resolve("974").choices.map(label)).toEqual(["Saint-Denis 974"]);
    expect(index.resolve("france").choices.map(label)).toEqual(["Francs 33"]);
  });

  test("proposes the others of an ambiguous name or code", () => {
    expect(index.resolve("saint-denis").choices.map(label)).toEqual(["Saint-Denis 93"]);
    expect(label(index.resolve("saint-denis", { near }).commune)).toBe("Saint-Denis 93");
    expect(index.resolve("beaune").choices.map(label)).toEqual(["Beaune-la-Rolande 45"]);
    expect(label(index.resolve("21200").commune)).toBe("Couchey 21");
    expect(index.resolve("21200").choices.map(label)).toEqual(["Beaune 21"]);
    expect(index.resolve("paris").choices).toEqual([]);
  });
});

describe("codes and places", () => {
  test("byInsee and byPostcode", () => {
    expect(label(index.byInsee("97611"))).toBe("Mamoudzou 976");
    expect(index.byInsee("99999")).toBeNull();
    expect(index.byPostcode("75001").map(label)).toEqual(["Paris 1er 75", "Paris 75"]);
    expect(index.byPostcode("99999")).toEqual([]);
  });

  test("nearest is an arrondissement rather than its city, and nothing abroad", () => {
    expect(label(index.nearest(48.857, 2.352))).toBe("Paris 1er 75");
    expect(label(index.nearest(47.33, 5.05))).toBe("Dijon 21");
    expect(index.nearest(52.52, 13.4)).toBeNull();
  });

  test("nearest trusts a known centre more than an estimated one beside it", () => {
    const [dijon, beaune] = communes;
    if (!dijon || !beaune) throw new Error("the list above begins with Dijon and Beaune");
    const village = { ...beaune, name: "Village", latitude: 47.4, longitude: 5.05, estimated: true };
    expect(new CommuneIndex([dijon, village]).nearest(47.37, 5.05)).toBe(dijon);
    expect(new CommuneIndex([dijon, village]).nearest(47.4, 5.05)).toBe(village);
  });

  test("within gives the nearest first", () => {
    expect(index.within(47.322, 5.041, 10).map(label)).toEqual([
      "Dijon 21",
      "Saint-Apollinaire 21",
      "Chevigny-Saint-Sauveur 21",
      "Couchey 21",
    ]);
  });
});
