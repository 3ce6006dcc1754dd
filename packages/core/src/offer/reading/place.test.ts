import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Commune } from "../../territory/commune.ts";
import { CommuneIndex } from "../../territory/commune-index.ts";
import { type PlaceHint, settlePlace } from "./place.ts";

function aCommune(
  insee: string,
  name: string,
  postcodes: string[],
  latitude: number,
  longitude: number,
): Commune {
  const department = insee.slice(0, insee.startsWith("97") ? 3 : 2);
  const parent = /^751\d\d$/.test(insee) ? "75056" : null;
  const common = { region: "27", estimated: false, population: 5000, parent };
  return { insee, name, postcodes, department, latitude, longitude, ...common };
}

const communes = new CommuneIndex([
  aCommune("21231", "Dijon", ["21000"], 47.32, 5.04),
  aCommune("74083", "Combloux", ["74920"], 45.9, 6.64),
  aCommune("2A004", "Ajaccio", ["20000", "20090", "20167"], 41.93, 8.74),
  aCommune("97411", "Saint-Denis", ["97400", "97417"], -20.93, 55.45),
  aCommune("93066", "Saint-Denis", ["93200", "93210"], 48.93, 2.36),
  aCommune("75056", "Paris", ["75001", "75011"], 48.86, 2.35),
  aCommune("75111", "Paris 11e Arrondissement", ["75011"], 48.86, 2.38),
  aCommune("38544", "Vienne", ["38200"], 45.52, 4.88),
  aCommune("01004", "Ambérieu-en-Bugey", ["01500"], 45.96, 5.37),
  aCommune("21171", "Chevigny-Saint-Sauveur", ["21800"], 47.3, 5.13),
  aCommune("21515", "Quetigny", ["21800"], 47.31, 5.11),
  aCommune("57662", "Suisse", ["57340"], 48.92, 6.66),
]);

function settle(over: Partial<PlaceHint>) {
  const empty = { label: "", insee: "", postcode: "", latitude: null, longitude: null, street: "" };
  return settlePlace({ ...empty, ...over }, communes);
}

describe("the commune", () => {
  test.each<[Partial<PlaceHint>, string, string]>([
    [{ label: "74 - COMBLOUX", insee: "74083" }, "74083", "Combloux"],
    [{ label: "74 - COMBLOUX" }, "74083", "Combloux"],
    [{ label: "21 - DIJON" }, "21231", "Dijon"],
    [{ label: "Dijon" }, "21231", "Dijon"],
    [{ label: "DIJON CEDEX", postcode: "21000" }, "21231", "Dijon"],
    [{ label: "2A - AJACCIO" }, "2A004", "Ajaccio"],
    [{ label: "974 - SAINT DENIS" }, "97411", "Saint-Denis"],
    [{ label: "St Denis", postcode: "93200" }, "93066", "Saint-Denis"],
    [{ label: "75 - PARIS 11E ARRONDISSEMENT" }, "75111", "Paris 11e Arrondissement"],
    [{ label: "Paris", insee: "75056", postcode: "75011" }, "75111", "Paris 11e Arrondissement"],
    [{ label: "38 - VIENNE" }, "38544", "Vienne"],
    [{ postcode: "21000" }, "21231", "Dijon"],
    [{ postcode: "21 000.0" }, "21231", "Dijon"],
    [{ label: "Ambérieu", insee: "1004" }, "01004", "Ambérieu-en-Bugey"],
    [{ label: "Ambérieu en Bugey", postcode: "1500" }, "01004", "Ambérieu-en-Bugey"],
    [{ label: "21 - DIJON", insee: "99999" }, "21231", "Dijon"],
    [{ label: "57 - SUISSE" }, "57662", "Suisse"],
  ])("%j", (hint, insee, label) => {
    expect(settle(hint)).toMatchObject({ place: { insee, label }, notes: [] });
  });

  test("has its centre and its only postcode", () => {
    expect(settle({ label: "21 - DIJON" }).place).toEqual({
      insee: "21231",
      label: "Dijon",
      postcode: "21000",
      department: "21",
      latitude: 47.32,
      longitude: 5.04,
      street: null,
    });
    expect(settle({ label: "2A - AJACCIO" }).place.postcode).toBeNull();
  });

  test("is guessed, and said so, when several fit", () => {
    expect(settle({ postcode: "21800" }).notes).toEqual(["guessed"]);
    expect(settle({ label: "Saint-Denis" }).notes).toEqual(["guessed"]);
  });

  test("of namesakes is the one near the board's town", () => {
    const hint = {
      label: "Saint-Denis",
      insee: "",
      postcode: "",
      latitude: null,
      longitude: null,
      street: "",
    };
    const inseeNear = (latitude: number, longitude: number) =>
      settlePlace(hint, communes, { latitude, longitude }).place.insee;
    expect(inseeNear(47.32, 5.04)).toBe("93066");
    expect(inseeNear(-21, 55.4)).toBe("97411");
  });

  test.each([
    ["Dijon / Quetigny", "21231"],
    ["Quetigny et alentours", "21515"],
    ["Chevigny-Saint-Sauveur ou Dijon", "21171"],
  ])("of several in one label is the first: %s", (label, insee) => {
    expect(settle({ label })).toMatchObject({ place: { insee }, notes: ["guessed"] });
  });

  test("is found from the point when there is nothing else", () => {
    expect(settle({ latitude: 47.321, longitude: 5.041 }).place).toMatchObject({
      insee: "21231",
      label: "Dijon",
    });
  });
});

describe("no commune", () => {
  test.each<[Partial<PlaceHint>, string, string | null]>([
    [{ label: "Côte-d'Or" }, "Côte-d'Or", "21"],
    [{ label: "21 - COTE D OR" }, "Côte-d'Or", "21"],
    [{ label: "21" }, "Côte-d'Or", "21"],
    [{ label: "Vienne" }, "Vienne", "86"],
    [{ label: "Bourgogne-Franche-Comté" }, "Bourgogne-Franche-Comté", null],
    [{ label: "France" }, "France", null],
    [{ label: "Suisse" }, "Suisse", null],
    [{ label: "99 - LUXEMBOURG" }, "Luxembourg", null],
  ])("%j is an area without a point", (hint, label, department) => {
    expect(settle({ ...hint, latitude: 47.3, longitude: 5 })).toEqual({
      place: {
        insee: null,
        label,
        postcode: null,
        department,
        latitude: null,
        longitude: null,
        street: null,
      },
      notes: [],
    });
  });

  test("an unknown one keeps its name and department", () => {
    expect(settle({ label: "74 - TREMPLINVILLE" })).toMatchObject({
      place: { insee: null, label: "Tremplinville", department: "74", latitude: null },
      notes: ["unknown"],
    });
    expect(settle({ label: "Genève" })).toMatchObject({ place: { label: "Genève", department: null } });
    expect(settle({})).toMatchObject({ place: { insee: null, label: "France" }, notes: ["unknown"] });
  });
});

describe("the point", () => {
  test("in the commune is kept", () => {
    expect(settle({ insee: "21231", latitude: 47.33, longitude: 5.05 })).toMatchObject({
      place: { latitude: 47.33, longitude: 5.05 },
      notes: [],
    });
  });

  test("swapped is put right", () => {
    expect(settle({ insee: "21231", latitude: 5.05, longitude: 47.33 })).toMatchObject({
      place: { latitude: 47.33, longitude: 5.05 },
      notes: ["swapped"],
    });
    expect(settle({ insee: "97411", latitude: 55.45, longitude: -20.9 })).toMatchObject({
      place: { latitude: -20.9, longitude: 55.45 },
      notes: ["swapped"],
    });
  });

  test.each([
    ["in another commune", 43.3, 5.4],
    ["at sea", 0, 0],
    ["nowhere", 999, Number.NaN],
  ])("%s gives way to the centre", (_, latitude, longitude) => {
    expect(settle({ insee: "21231", latitude, longitude })).toMatchObject({
      place: { latitude: 47.32, longitude: 5.04 },
      notes: ["far"],
    });
  });
});

test("any hint gives a label, and a point in France or none", () => {
  const anything = fc.string({ unit: "binary" });
  const place = fc.constantFrom("21 - DIJON", "974", "2A - ", "Côte-d'Or", "75 - PARIS 11E ARRONDISSEMENT");
  const number = fc.option(fc.double());
  const hint = fc.record({
    label: fc.oneof(anything, place),
    insee: fc.oneof(anything, fc.constantFrom("21231", "1004")),
    postcode: fc.oneof(anything, fc.constantFrom("21800", "1500")),
    latitude: number,
    longitude: number,
    street: anything,
  });
  fc.assert(
    fc.property(hint, (any) => {
      const { place: settled } = settlePlace(any, communes);
      expect(settled.label).not.toBe("");
      expect(settled.latitude === null).toBe(settled.longitude === null);
      expect(settled.latitude ?? 0).toBeLessThan(52);
    }),
  );
});
