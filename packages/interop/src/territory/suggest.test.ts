import { CommuneIndex } from "@tremplin/core/territory";
import { describe, expect, test } from "vitest";
import { readCommunes } from "./communes-file.ts";

/** What people type, on the real communes: the first answer. */
const index = new CommuneIndex(await readCommunes());
const dijon = { latitude: 47.322, longitude: 5.0415 };

describe("suggest, from Dijon", () => {
  test.each([
    ["apollinaire", "Saint-Apollinaire", "21"],
    ["st apo", "Saint-Apollinaire", "21"],
    ["saint-apo", "Saint-Apollinaire", "21"],
    ["sint apolinaire", "Saint-Apollinaire", "21"],
    ["chevigny st sauveur", "Chevigny-Saint-Sauveur", "21"],
    ["chev st sauv", "Chevigny-Saint-Sauveur", "21"],
    ["ste marie sur ouche", "Sainte-Marie-sur-Ouche", "21"],
    ["fontaine les dijon", "Fontaine-lès-Dijon", "21"],
    ["dijno", "Dijon", "21"],
    ["dij", "Dijon", "21"],
    ["besancon", "Besançon", "25"],
    ["bezançon", "Besançon", "25"],
    ["marseile", "Marseille", "13"],
    ["le havre", "Le Havre", "76"],
    ["havre", "Le Havre", "76"],
    ["lehavre", "Le Havre", "76"],
    ["saintetienne", "Saint-Étienne", "42"],
    ["mont pellier", "Montpellier", "34"],
    ["chalon s/ saone", "Chalon-sur-Saône", "71"],
    ["l'hay les roses", "L'Haÿ-les-Roses", "94"],
    ["ile rousse", "L'Île-Rousse", "2B"],
    ["aix", "Aix-en-Provence", "13"],
    ["paris 11", "Paris 11e", "75"],
    ["paris 11e arrondissement", "Paris 11e", "75"],
    ["lyon 3e", "Lyon 3e", "69"],
    ["75011", "Paris 11e", "75"],
    ["13008", "Marseille 8e", "13"],
    ["21200", "Beaune", "21"],
    ["210", "Dijon", "21"],
    ["saint denis 974", "Saint-Denis", "974"],
    ["st denis réunion", "Saint-Denis", "974"],
    ["pointe a pitre", "Pointe-à-Pitre", "971"],
    ["fort de france", "Fort-de-France", "972"],
    ["cayenne", "Cayenne", "973"],
    ["mamoudzou", "Mamoudzou", "976"],
    ["ajacio", "Ajaccio", "2A"],
    ["74 - COMBLOUX", "Combloux", "74"],
  ])("%j: %s (%s)", (typed, name, department) => {
    const [first] = index.suggest(typed, { near: dijon });
    expect([first?.name, first?.department]).toEqual([name, department]);
  });
});

describe("resolve, from anywhere", () => {
  test.each([
    ["21231", "Dijon", "21"],
    ["21000", "Dijon", "21"],
    ["Dijon (21)", "Dijon", "21"],
    ["21000 Dijon", "Dijon", "21"],
    ["dijon 21000", "Dijon", "21"],
    ["dijon, côte-d'or", "Dijon", "21"],
    ["21078 DIJON CEDEX", "Dijon", "21"],
    ["beaune", "Beaune", "21"],
    ["Saint-Denis (93)", "Saint-Denis", "93"],
    ["97400", "Saint-Denis", "974"],
    ["2A004", "Ajaccio", "2A"],
  ])("%j: %s (%s)", (typed, name, department) => {
    const { commune } = index.resolve(typed);
    expect([commune?.name, commune?.department]).toEqual([name, department]);
  });

  test.each(["Monaco", "98000", "qwerty", "France", "télétravail", "Côte-d'Or"])(
    "%j is no commune",
    (typed) => {
      expect(index.resolve(typed).commune).toBeNull();
    },
  );

  test("Saint-Denis may be the one near Paris or the one of Réunion", () => {
    const { commune, choices } = index.resolve("st denis");
    expect(
      [commune, ...choices]
        .slice(0, 2)
        .map((each) => each?.department)
        .toSorted(),
    ).toEqual(["93", "974"]);
  });

  test("every commune is found again by its name and department", () => {
    const lost = index.communes.filter(({ insee, name, department }) => {
      const { commune, choices } = index.resolve(`${name} (${department})`);
      return ![commune, ...choices].some((found) => found?.insee === insee);
    });
    expect(lost.map(({ insee, name }) => `${insee} ${name}`)).toEqual([]);
  });
});
