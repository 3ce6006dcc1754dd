import { describe, expect, test } from "vitest";
import { placeWords, withoutLinks } from "./place-words.ts";

describe("placeWords", () => {
  test.each([
    ["Chevigny-Saint-Sauveur", "chevigny saint sauveur"],
    ["chevigny st sauveur", "chevigny saint sauveur"],
    ["STE-MARIE", "sainte marie"],
    ["Paris 11e Arrondissement", "paris 11"],
    ["paris 11ème arr.", "paris 11"],
    ["Paris 11 ème arrond", "paris 11"],
    ["Lyon 3e", "lyon 3"],
    ["Marseille 1er", "marseille 1"],
    ["Dijon Cedex 9", "dijon"],
    ["L’Haÿ-les-Roses", "l hay les roses"],
    ["Arras", "arras"],
    ["  ", ""],
  ])("%j is %j", (text, words) => {
    expect(placeWords(text).join(" ")).toBe(words);
  });
});

describe("withoutLinks", () => {
  test.each([
    ["le havre", "havre"],
    ["montigny le bretonneux", "montigny bretonneux"],
    ["les", "les"],
  ])("%j is %j", (words, kept) => {
    expect(withoutLinks(words.split(" ")).join(" ")).toBe(kept);
  });
});
