import { expect, test } from "vitest";
import { ageOn, isMinor } from "./age.ts";

test.each([
  ["2010-05-12", "2026-05-11", 15],
  ["2010-05-12", "2026-05-12", 16],
  ["2008-12-31", "2026-12-31", 18],
  ["2008-02-29", "2026-02-28", 17],
  ["2008-02-29", "2026-03-01", 18],
])("born on %s, on %s one is %i", (birthDate, day, age) => {
  expect(ageOn(birthDate, day)).toBe(age);
});

test("one comes of age at midnight where one lives", () => {
  const at = new Date("2026-11-26T23:30:00Z");
  expect(isMinor("2008-11-27", at, "Europe/Paris")).toBe(false);
  expect(isMinor("2008-11-27", at, "America/Martinique")).toBe(true);
});

test("who has not told their age is protected as a minor", () => {
  expect(isMinor(null, new Date("2026-11-26T23:30:00Z"), "Europe/Paris")).toBe(true);
});
