import { expect, test } from "vitest";
import { hourIn, hourOfMinute, momentThere, weekdayOfIso } from "./clock.ts";

test.each([
  ["2027-01-12", "mardi 12 janvier"],
  ["2027-02-01", "lundi 1er février"],
  ["2027-03-28", "dimanche 28 mars"],
])("%s is %s", (day, words) => {
  expect(weekdayOfIso(day)).toBe(words);
});

test("hours on the clocks of a place", () => {
  const at = new Date("2027-03-28T07:00:00Z");
  expect(hourIn(at, "Europe/Paris")).toBe("09:00");
  expect(hourIn(at, "Indian/Reunion")).toBe("11:00");
  expect([0, 545, 1439].map(hourOfMinute)).toEqual(["00:00", "09:05", "23:59"]);
});

test("whose clocks is told when it is not plain", () => {
  const at = new Date("2027-01-12T13:00:00Z");
  expect(momentThere(at, "Europe/Paris", "Europe/Paris")).toBe("mardi 12 janvier 2027 à 14:00");
  expect(momentThere(at, "America/Martinique", "Europe/Paris")).toMatch(/à 09:00 \(.*Atlantique.*\)$/);
});
