import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysFrom, yearFrom, yearPaid } from "./period.ts";

const days = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("2000-01-01", days));

test.each([
  ["2027-01-01", "2027-12-31"],
  ["2026-11-30", "2027-11-29"],
  ["2027-03-01", "2028-02-29"],
  ["2028-02-29", "2029-02-28"],
  ["2027-02-28", "2028-02-27"],
  ["2028-03-01", "2029-02-28"],
])("a year from %s ends on %s", (startsOn, endsOn) => {
  expect(yearFrom(startsOn)).toEqual({ startsOn, endsOn });
});

test("a year has 365 days, or 366 when it holds a 29 February", () => {
  fc.assert(
    fc.property(days, (startsOn) => {
      const { endsOn } = yearFrom(startsOn);
      const length = daysFrom(startsOn, endsOn) + 1;
      const years = [startsOn, endsOn].map((day) => day.slice(0, 4));
      const leap = years
        .map((year) => `${year}-02-29`)
        .some((day) => addDays(day, 0) === day && day >= startsOn && day <= endsOn);
      expect(length).toBe(leap ? 366 : 365);
    }),
  );
});

test("years that are paid in time follow one another without a gap or an overlap", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), (first, count) => {
      let period = yearPaid(null, false, first);
      for (let year = 0; year < count; year++) {
        const next = yearPaid(period, true, addDays(period.endsOn, -10));
        expect(next.startsOn).toBe(addDays(period.endsOn, 1));
        period = next;
      }
      expect(Number(period.startsOn.slice(0, 4)) - Number(first.slice(0, 4))).toBe(count);
    }),
  );
});

test("a lapsed one begins again on the day of the payment", () => {
  expect(yearPaid({ startsOn: "2026-01-01", endsOn: "2026-12-31" }, false, "2027-03-10")).toEqual({
    startsOn: "2027-03-10",
    endsOn: "2028-03-09",
  });
});

test("days are told apart, over the change of clocks too", () => {
  expect(daysFrom("2027-03-27", "2027-03-29")).toBe(2);
  expect(daysFrom("2027-03-29", "2027-03-27")).toBe(-2);
});
