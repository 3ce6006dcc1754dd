import { expect, test } from "vitest";
import { t } from "../testing/words.ts";
import { contractText, workingTimeText } from "./contract.ts";

test.each([
  ["cdi", null, "CDI"],
  ["cdd", 6, "CDD de 6 mois"],
  ["cdd", 1.5, "CDD de 1,5 mois"],
  ["interim", 0.5, "Intérim de 2 semaines"],
  ["interim", 0.1, "Intérim de 1 semaine"],
] as const)("%s of %s months: %s", (kind, months, text) => {
  expect(contractText(kind, months, t)).toBe(text);
});

test.each([
  [{ workingTime: "full", weeklyHours: 35 }, "Temps plein, 35\u00a0h"],
  [{ workingTime: "part", weeklyHours: null }, "Temps partiel"],
  [{ workingTime: null, weeklyHours: 17.5 }, "17,5\u00a0h"],
  [{ workingTime: "part", weeklyHours: 31.25 }, "Temps partiel, 31,25\u00a0h"],
  [{ workingTime: null, weeklyHours: null }, null],
] as const)("working time %#: %s", (offer, text) => {
  expect(workingTimeText(offer, t)).toBe(text);
});
