import { describe, expect, test } from "vitest";
import { csvColumns, csvFieldOf, parseCsvMapping } from "./columns.ts";

test.each([
  ["Intitulé", "title"],
  ["INTITULE_DU_POSTE", "title"],
  ["jobTitle", "title"],
  ["Nom de l'entreprise", "company"],
  ["Société", "company"],
  ["Code Postal", "postcode"],
  ["code_insee", "insee"],
  ["Type de contrat", "contract"],
  ["lieuTravail.libelle", "place"],
  ["n° SIRET", "siret"],
  ["Date de publication", "publishedAt"],
  ["e-mail", "email"],
  ["Téléphone", "phone"],
  ["Couleur préférée", null],
  ["", null],
])("the header %j is %j", (header, field) => {
  expect(csvFieldOf(header)).toBe(field);
});

describe("csvColumns", () => {
  test("the first of several headers counts", () => {
    const { columns } = csvColumns(["titre", "poste", "ville"], null);
    expect([...columns]).toEqual([
      ["title", 0],
      ["place", 2],
    ]);
  });

  test("a mapping wins, written either way", () => {
    const header = ["Libellé offre", "titre", "Où"];
    const sound = {
      columns: new Map([
        ["title", 0],
        ["place", 2],
      ]),
      problem: null,
    };
    expect(csvColumns(header, { columns: { intitulé: "libelle offre", ville: "où" }, defaults: {} })).toEqual(
      sound,
    );
    expect(csvColumns(header, { columns: { "Libellé offre": "title", Où: "place" }, defaults: {} })).toEqual(
      sound,
    );
  });

  test("a mapping that names nothing is told", () => {
    const mapping = { columns: { title: "Absent", bidule: "truc" }, defaults: { machin: "x" } };
    expect(csvColumns(["titre"], mapping).problem).toEqual({
      unknownFields: ["bidule", "machin"],
      missingHeaders: ["Absent"],
    });
  });
});

describe("parseCsvMapping", () => {
  test.each([
    [
      '{"columns": {"title": "Poste"}, "defaults": {"contrat": "CDI"}}',
      { title: "Poste" },
      { contrat: "CDI" },
    ],
    ['{"colonnes": {"intitulé": "Poste"}}', { intitulé: "Poste" }, {}],
    ['\ufeff{"title": "Poste"}', { title: "Poste" }, {}],
    ['{"valeurs": {"contrat": "CDI"}}', {}, { contrat: "CDI" }],
  ])("%s", (json, columns, defaults) => {
    expect(parseCsvMapping(json)).toEqual({ columns, defaults });
  });

  test.each(["", "[]", "null", "12", '{"title": 3}', '{"columns": []}', '{"columns": {"title": null}}'])(
    "%j is no mapping",
    (json) => {
      expect(parseCsvMapping(json)).toBeNull();
    },
  );
});
