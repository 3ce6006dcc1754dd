import { expect, test } from "vitest";
import { readableName } from "./readable-name.ts";

test.each([
  ["BOULANGERIE L'EPI D'OR", "Boulangerie l'Epi d'Or"],
  ["LES TRANSPORTS DU VAL DE SAONE", "Les Transports du Val de Saone"],
  ["GARAGE MARTIN ET FILS", "Garage Martin et Fils"],
  ["SNCF VOYAGEURS", "SNCF Voyageurs"],
  ["C.H.U. DIJON", "C.H.U. Dijon"],
  ["SAINT-APOLLINAIRE AUTO 21", "Saint-Apollinaire Auto 21"],
  ["Le Fournil", "Le Fournil"],
  ["", ""],
])("%j is read as %j", (name, readable) => {
  expect(readableName(name)).toBe(readable);
});
