import { expect, test } from "vitest";
import { isPublicHoliday, publicHolidays } from "./public-holidays.ts";

test("the eleven days of 2027", () => {
  expect(publicHolidays(2027, "21")).toEqual([
    "2027-01-01",
    "2027-03-29",
    "2027-05-01",
    "2027-05-06",
    "2027-05-08",
    "2027-05-17",
    "2027-07-14",
    "2027-08-15",
    "2027-11-01",
    "2027-11-11",
    "2027-12-25",
  ]);
});

test.each([
  [2024, "2024-04-01"],
  [2025, "2025-04-21"],
  [2026, "2026-04-06"],
  [2028, "2028-04-17"],
  [2038, "2038-04-26"],
])("Easter Monday of %d", (year, day) => {
  expect(publicHolidays(year, null)).toContain(day);
});

test("two holidays on one day are one", () => {
  // Ascension of 2008 was on 1 May.
  expect(publicHolidays(2008, "21")).toHaveLength(10);
});

test.each([
  ["2027-03-26", "67", true],
  ["2027-03-26", "21", false],
  ["2027-12-26", "57", true],
  ["2027-12-26", "88", false],
  ["2027-05-22", "972", true],
  ["2027-05-27", "972", false],
  ["2027-05-27", "971", true],
  ["2027-06-10", "973", true],
  ["2027-12-20", "974", true],
  ["2027-04-27", "976", true],
  ["2027-07-14", "974", true],
  ["2027-12-20", null, false],
])("%s in %s: %s", (day, department, isHoliday) => {
  expect(isPublicHoliday(day, department)).toBe(isHoliday);
});
