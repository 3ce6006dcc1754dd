import { expect, test } from "vitest";
import { checkClosing, checkOpening, weekdayOf } from "./opening.ts";

const today = "2027-01-11";
const morning = { weekday: 1, day: null, fromMinute: 540, toMinute: 720, minutes: 45 };

test.each([
  ["each Monday", morning, true],
  ["a date to come", { ...morning, weekday: null, day: "2027-01-12" }, true],
  ["today", { ...morning, weekday: null, day: today }, true],
  ["yesterday", { ...morning, weekday: null, day: "2027-01-10" }, "opening-when"],
  ["never", { ...morning, weekday: null }, "opening-when"],
  ["both", { ...morning, day: "2027-01-12" }, "opening-when"],
  ["backwards", { ...morning, toMinute: 540 }, "opening-hours"],
  ["too short", { ...morning, toMinute: 570 }, "opening-short"],
])("an opening for %s", (_name, asked, expected) => {
  const checked = checkOpening(asked, [], today);
  if (expected === true) expect(checked.ok).toBe(true);
  else expect(checked).toMatchObject({ refusal: { code: expected } });
});

test("an opening does not cover another of its day", () => {
  const later = { ...morning, fromMinute: 720, toMinute: 800 };
  expect(checkOpening(later, [morning], today).ok).toBe(true);
  expect(checkOpening({ ...later, fromMinute: 719 }, [morning], today)).toMatchObject({
    refusal: { code: "opening-overlap" },
  });
  expect(checkOpening({ ...morning, weekday: 2 }, [morning], today).ok).toBe(true);
});

const days = { fromDay: "2027-01-12", toDay: "2027-01-14", fromMinute: null, toMinute: null };
test.each([
  ["days", days, true],
  ["hours", { ...days, fromMinute: 540, toMinute: 600 }, true],
  ["backwards", { ...days, toDay: "2027-01-11" }, "day-order"],
  ["the past", { ...days, fromDay: "2027-01-01", toDay: "2027-01-10" }, "day-past"],
  ["half a time", { ...days, fromMinute: 540 }, "closing-hours"],
  ["hours backwards", { ...days, fromMinute: 540, toMinute: 540 }, "closing-hours"],
  ["half a year", { ...days, toDay: "2027-06-12" }, "closing-long"],
])("a closing: %s", (_name, asked, expected) => {
  const checked = checkClosing(asked, today);
  if (expected === true) expect(checked.ok).toBe(true);
  else expect(checked).toMatchObject({ refusal: { code: expected } });
});

test("weeks begin on Monday", () => {
  expect(["2027-01-11", "2027-01-16", "2027-01-17"].map(weekdayOf)).toEqual([1, 6, 7]);
});
