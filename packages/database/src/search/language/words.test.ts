import { describe, expect, test } from "vitest";
import { accentedWords, wordsOf } from "./words.ts";

describe("wordsOf", () => {
  test.each([
    ["Vendeur / Vendeuse (H/F) en boulangerie", "vendeur vendeuse boulangerie"],
    ["Infirmier(ère) D.E.", "infirmier"],
    ["Technicien·ne de maintenance F/H/X", "technicien maintenance"],
    ["Aide-soignant.e, de nuit", "aide soignant nuit"],
    ["L'Hôtel d'à côté recrute !", "hotel cote recrute"],
    ["35h, 24 h et 39 heures par semaine", "35h 24h 39h semaine"],
    ["Cariste CACES 3 et 5 H/F", "cariste caces 3 5"],
    ["BAC+2 ou bac + 3", "bac bac2 bac bac3"],
    ["Permis B exigé, permis C/CE apprécié", "permis permisb exige permis permisc permisce apprecie"],
    ["Développeur C++, C# et .NET", "developpeur c++ c# net"],
    ["Œuvrer au cœur de l'équipe", "oeuvrer coeur equipe"],
    ["CAP, BTS, CE", "cap bts"],
    ["job d'été", "job ete"],
    [`mot ${"x".repeat(41)} ${"y".repeat(40)}`, `mot ${"y".repeat(40)}`],
    ["", ""],
    ["H/F - de la, à ; !!!", ""],
  ])("%j", (text, words) => {
    expect(wordsOf(text).join(" ")).toBe(words);
  });
});

test("accentedWords knows how folded words are written, the first spelling first", () => {
  const accents = new Map<string, string>();
  accentedWords("Mécanicien expérimenté, MÉCANICIEN et cœur", accents);
  accentedWords("méçanicien", accents);
  expect(Object.fromEntries(accents)).toEqual({
    mecanicien: "mécanicien",
    experimente: "expérimenté",
    coeur: "cœur",
  });
});
