import { expect, test } from "vitest";
import { dayInWords, momentInWords, zoneInWords } from "./moment-in-words.ts";

test.each([
  ["2026-12-01T13:00:00Z", "Europe/Paris", "mardi 1er décembre 2026 à 14:00"],
  ["2026-07-14T07:30:00Z", "Europe/Paris", "mardi 14 juillet 2026 à 09:30"],
  ["2026-12-01T02:00:00Z", "America/Martinique", "lundi 30 novembre 2026 à 22:00"],
])("%s in %s", (at, zone, words) => {
  expect(momentInWords(new Date(at), zone)).toBe(words);
});

test.each([
  ["Indian/Reunion", /Réunion/],
  ["America/Martinique", /Atlantique/],
  ["Europe/Paris", /France|Europe/],
])("the clocks of %s have a name", (zone, name) => {
  expect(zoneInWords(new Date("2027-01-12T08:00:00Z"), zone)).toMatch(name);
});

test.each([
  ["2026-12-01", "1er décembre 2026"],
  ["2028-02-29", "29 février 2028"],
  ["2026-11-21", "21 novembre 2026"],
])("the day %s is %s", (day, words) => {
  expect(dayInWords(day)).toBe(words);
});
