import { expect, test } from "vitest";
import { beginsWithVowel } from "./begins-with-vowel.ts";

test.each([
  ["Auberge de la Pierre Levée", true],
  ["École de ski", true],
  ["Œuvre des Alpes", true],
  ["Óscar", true],
  ["ADMR", true],
  ["Yvette", true],
  ["Youssef", false],
  ["Yanis", false],
  ["Hôtel du Lac", false],
  ["Le Fournil", false],
  ["« Auberge »", false],
  ["3 Vallées", false],
  ["", false],
])("%s: %s", (name, elides) => {
  expect(beginsWithVowel(name)).toBe(elides);
});
