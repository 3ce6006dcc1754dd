import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./period.ts";
import { isRenewalDue, type RemindedLife, reminderDue } from "./reminder.ts";

const period = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
const days = [30, 7];
const life = (reminded: number | null, state: RemindedLife["state"] = "active") => ({
  state,
  period,
  reminded,
});

test.each<[string, number | null, number | null]>([
  ["2026-11-30", null, null],
  ["2026-12-01", null, 30],
  ["2026-12-01", 30, null],
  ["2026-12-23", 30, null],
  ["2026-12-24", 30, 7],
  ["2026-12-24", null, 7],
  ["2026-12-31", 7, 0],
  ["2026-12-31", 0, null],
  ["2027-01-01", 0, -1],
  ["2027-01-20", -1, null],
])("on %s, after %s: %s", (today, reminded, due) => {
  expect(reminderDue(life(reminded), days, today)).toBe(due);
});

test.each(["applied", "accepted", "lapsed", "refused", "withdrawn"] as const)(
  "%s: nobody is reminded",
  (state) => {
    expect(reminderDue(life(null, state), days, "2027-01-01")).toBeNull();
    expect(isRenewalDue(life(null, state), days, "2027-01-01")).toBe(false);
  },
);

test("whatever days the board wakes up on, each reminder is sent once and in order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -60, max: 30 }), { maxLength: 60 }), (offsets) => {
      let reminded: number | null = null;
      const sent: number[] = [];
      for (const offset of offsets.toSorted((a, b) => a - b)) {
        const due = reminderDue(life(reminded), days, addDays(period.endsOn, offset));
        if (due === null) continue;
        sent.push(due);
        reminded = due;
      }
      expect(new Set(sent).size).toBe(sent.length);
      expect(sent).toEqual(sent.toSorted((a, b) => b - a));
    }),
  );
});

test("the next year's invoice is made with the first reminder", () => {
  expect(isRenewalDue(life(null), days, "2026-11-30")).toBe(false);
  expect(isRenewalDue(life(null), days, "2026-12-01")).toBe(true);
  expect(isRenewalDue(life(null, "grace"), days, "2027-01-02")).toBe(true);
});
