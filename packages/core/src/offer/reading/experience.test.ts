import { expect, test } from "vitest";
import { parseExperience } from "./experience.ts";

test.each([
  ["Débutant accepté", "D", "none", null],
  ["2 An(s)", "E", "required", 24],
  ["Expérience exigée de 2 An(s)", "", "required", 24],
  ["Expérience souhaitée de 6 Mois", "", "wished", 6],
  ["6 mois", "E", "required", 6],
  ["6 mois", "S", "wished", 6],
  ["1,5 ans minimum", "", "required", 18],
  ["3 ans", "", "required", 36],
  ["0 an", "", "none", null],
  ["Débutant accepté (formation de 2 mois)", "", "none", null],
  ["Expérience exigée", "", "required", null],
  ["900 ans", "E", "required", null],
  ["", "X", null, null],
  ["", "", null, null],
])("%j with code %j", (text, code, experience, experienceMonths) => {
  expect(parseExperience(text, code)).toEqual({ experience, experienceMonths });
});
