import { expect, test } from "vitest";
import { t } from "../testing/words.ts";
import { agoText, daysBetween, isoDay, longDay, longIsoDay } from "./day.ts";

const now = new Date("2026-11-23T10:00:00Z");
const paris = "Europe/Paris";

test.each([
  ["2026-11-23T08:00:00Z", "aujourd’hui"],
  ["2026-11-23T11:00:00Z", "aujourd’hui"],
  // 23:30 the day before, in Paris.
  ["2026-11-22T22:30:00Z", "hier"],
  ["2026-11-20T12:00:00Z", "il y a 3 jours"],
  ["2026-11-10T12:00:00Z", "il y a 13 jours"],
  ["2026-11-09T12:00:00Z", "il y a 2 semaines"],
  ["2026-09-26T12:00:00Z", "il y a 8 semaines"],
  ["2026-09-01T12:00:00Z", "1er sept."],
])("%s is %s", (instant, text) => {
  expect(agoText(new Date(instant), now, paris, t)).toBe(text);
});

test("days are those of the board's zone", () => {
  const late = new Date("2026-11-22T23:30:00Z");
  expect(isoDay(late, paris)).toBe("2026-11-23");
  expect(isoDay(late, "America/Cayenne")).toBe("2026-11-22");
  expect(longDay(late, paris)).toBe("23 novembre 2026");
  expect(longIsoDay("2026-12-07")).toBe("7 décembre 2026");
  expect(longIsoDay("2026-12-01")).toBe("1er décembre 2026");
  expect(longIsoDay("2026-12-11")).toBe("11 décembre 2026");
});

test("a day is a day when clocks change", () => {
  const spring = { before: new Date("2027-03-27T12:00:00Z"), after: new Date("2027-03-28T12:00:00Z") };
  expect(daysBetween(spring.before, spring.after, paris)).toBe(1);
});
