import { expect, test } from "vitest";
import { licencesInText, parseLicences } from "./licences.ts";

test.each([
  ["B", ["B"]],
  ["b - Véhicule léger", ["B"]],
  ["Permis B, C et EC", ["B", "C", "CE"]],
  ["C - Poids lourd", ["C"]],
  ["CE - Poids lourd + remorque", ["CE"]],
  ["A - Moto", ["A"]],
  ["a definir", null],
  ["oui", ["B"]],
  ["Permis obligatoire", ["B"]],
  ["VL", ["B"]],
  ["SPL", ["CE"]],
  ["non", []],
  ["Aucun permis", []],
  ["", null],
  ["voiture", null],
])("%j asks for %j", (text, licences) => {
  expect(parseLicences(text)).toEqual(licences);
});

test.each([
  ["Permis B obligatoire pour les tournées.", ["B"]],
  ["Le permis CE (avec FIMO) est exigé.", ["CE"]],
  ["Permis B souhaité.", null],
  ["Permis B non obligatoire.", null],
  ["Poste accessible en bus.", []],
])("the text %j asks for %j", (text, licences) => {
  expect(licencesInText(text)).toEqual(licences);
});
