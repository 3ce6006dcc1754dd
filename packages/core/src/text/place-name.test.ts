import { expect, test } from "vitest";
import { atPlace, ofPlace } from "./place-name.ts";

test.each([
  ["Dijon", "de Dijon", "à Dijon"],
  ["Auxerre", "d’Auxerre", "à Auxerre"],
  ["Épinal", "d’Épinal", "à Épinal"],
  ["Le Mans", "du Mans", "au Mans"],
  ["Les Ulis", "des Ulis", "aux Ulis"],
  ["La Rochelle", "de La Rochelle", "à La Rochelle"],
  ["L’Haÿ-les-Roses", "de L’Haÿ-les-Roses", "à L’Haÿ-les-Roses"],
  ["Lesneven", "de Lesneven", "à Lesneven"],
  ["Yerres", "d’Yerres", "à Yerres"],
])("%s: %s, %s", (name, of, at) => {
  expect(ofPlace(name)).toBe(of);
  expect(atPlace(name)).toBe(at);
});
