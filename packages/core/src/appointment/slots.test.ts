import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayIn } from "../candidate/index.ts";
import { isoWithOffset, wallClock } from "../shared/index.ts";
import { overlaps, type Period, periodOf } from "./appointment.ts";
import type { Closing, Opening } from "./opening.ts";
import { weekdayOf } from "./opening.ts";
import { publicHolidays } from "./public-holidays.ts";
import { freeSlots, nearestSlots } from "./slots.ts";

/** Mondays from 9 to 12, 45 minutes and 15 between. */
const mondays: Opening = {
  id: "o",
  weekday: 1,
  day: null,
  fromMinute: 540,
  toMinute: 720,
  minutes: 45,
  bufferMinutes: 15,
  timeZone: "Europe/Paris",
  department: "21",
};
const nights: Opening = {
  ...mondays,
  weekday: 7,
  fromMinute: 60,
  toMinute: 300,
  minutes: 60,
  bufferMinutes: 0,
};

const within = (from: string, until: string) => ({
  from: new Date(`${from}T00:00:00Z`),
  until: new Date(`${until}T00:00:00Z`),
});
const shown = (
  opening: Opening,
  days: readonly [string, string],
  { closings = [], busy = [] }: { closings?: readonly Closing[]; busy?: readonly Period[] } = {},
) =>
  freeSlots({ openings: [opening], closings, busy }, within(...days)).map(({ startsAt }) =>
    isoWithOffset(startsAt, opening.timeZone),
  );

test("a morning of each week", () => {
  expect(shown(mondays, ["2027-01-11", "2027-01-18"])).toEqual([
    "2027-01-11T09:00:00+01:00",
    "2027-01-11T10:00:00+01:00",
    "2027-01-11T11:00:00+01:00",
  ]);
  expect(shown(mondays, ["2027-01-11", "2027-01-25"])).toHaveLength(6);
});

describe("when the clocks change", () => {
  test("nine o'clock stays nine o'clock", () => {
    const first = ([day]: readonly [string]) =>
      shown({ ...mondays, weekday: weekdayOf(day) }, [day, nextDay(day)])[0];
    expect(first(["2027-03-27"])).toBe("2027-03-27T09:00:00+01:00");
    expect(first(["2027-03-28"])).toBe("2027-03-28T09:00:00+02:00");
    expect(first(["2027-10-30"])).toBe("2027-10-30T09:00:00+02:00");
    expect(first(["2027-10-31"])).toBe("2027-10-31T09:00:00+01:00");
  });

  test("the hour that is passed over is in no slot, the one that comes twice is in two", () => {
    expect(shown(nights, ["2027-03-27", "2027-03-29"])).toEqual([
      "2027-03-28T01:00:00+01:00",
      "2027-03-28T03:00:00+02:00",
      "2027-03-28T04:00:00+02:00",
    ]);
    expect(shown(nights, ["2027-10-30", "2027-11-01"])).toEqual([
      "2027-10-31T01:00:00+02:00",
      "2027-10-31T02:00:00+02:00",
      "2027-10-31T02:00:00+01:00",
      "2027-10-31T03:00:00+01:00",
      "2027-10-31T04:00:00+01:00",
    ]);
  });

  test("overseas nothing changes", () => {
    for (const timeZone of ["America/Martinique", "Indian/Reunion", "America/Cayenne"]) {
      const slots = shown({ ...nights, timeZone }, ["2027-03-27", "2027-03-30"]);
      expect(slots.map((slot) => slot.slice(11, 16))).toEqual(["01:00", "02:00", "03:00", "04:00"]);
    }
  });
});

test("a day is the day of the place", () => {
  const evening = {
    ...mondays,
    timeZone: "America/Martinique",
    fromMinute: 1200,
    toMinute: 1440,
    department: "972",
  };
  const slots = freeSlots(
    { openings: [evening], closings: [], busy: [] },
    within("2027-01-11", "2027-01-14"),
  );
  // A Monday evening there is Tuesday in UTC.
  expect(slots[0]?.startsAt.toISOString()).toBe("2027-01-12T00:00:00.000Z");
  expect(slots).toHaveLength(4);
});

test("weeks rest on public holidays, a date that was set does not", () => {
  expect(shown(mondays, ["2027-03-29", "2027-03-30"])).toEqual([]);
  const dated = { ...mondays, weekday: null, day: "2027-03-29" };
  expect(shown(dated, ["2027-03-29", "2027-03-30"])).toHaveLength(3);
  // 20 December 2027 is a Monday.
  expect(
    shown({ ...mondays, department: "974", timeZone: "Indian/Reunion" }, ["2027-12-19", "2027-12-21"]),
  ).toEqual([]);
  expect(shown(mondays, ["2027-12-19", "2027-12-21"])).toHaveLength(3);
});

test("closings: days, or hours of them", () => {
  const days = ["2027-01-11", "2027-01-18"] as const;
  const closing = { fromDay: "2027-01-11", toDay: "2027-01-15", fromMinute: null, toMinute: null };
  expect(shown(mondays, days, { closings: [closing] })).toEqual([]);
  const hours = { ...closing, fromMinute: 570, toMinute: 600 };
  expect(shown(mondays, days, { closings: [hours] })).toEqual([
    "2027-01-11T10:00:00+01:00",
    "2027-01-11T11:00:00+01:00",
  ]);
});

test("what is booked takes its slot, and the buffer around it", () => {
  const days = ["2027-01-11", "2027-01-18"] as const;
  const booked = periodOf({ startsAt: new Date("2027-01-11T09:00:00Z"), minutes: 45 });
  expect(shown(mondays, days, { busy: [booked] })).toEqual([
    "2027-01-11T09:00:00+01:00",
    "2027-01-11T11:00:00+01:00",
  ]);
  const odd = periodOf({ startsAt: new Date("2027-01-11T08:50:00Z"), minutes: 15 });
  expect(shown(mondays, days, { busy: [odd] })).toEqual(["2027-01-11T11:00:00+01:00"]);
});

test("the nearest slots, before and after, in order", () => {
  const slots = freeSlots(
    { openings: [mondays], closings: [], busy: [] },
    within("2027-01-11", "2027-01-25"),
  );
  const near = nearestSlots(slots, new Date("2027-01-11T10:00:00Z"), 2);
  expect(near.map(({ startsAt }) => startsAt.toISOString())).toEqual([
    "2027-01-11T09:00:00.000Z",
    "2027-01-11T10:00:00.000Z",
  ]);
});

const zones = ["Europe/Paris", "America/Martinique", "Indian/Reunion", "Pacific/Noumea"] as const;
const anyOpening = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    fromMinute: fc.integer({ min: 0, max: 1300 }),
    length: fc.integer({ min: 15, max: 600 }),
    minutes: fc.constantFrom(15, 30, 45, 60),
    bufferMinutes: fc.constantFrom(0, 5, 15),
    timeZone: fc.constantFrom(...zones),
  })
  .map(
    ({ length, ...opening }): Opening => ({
      ...opening,
      id: `o${opening.weekday}`,
      day: null,
      toMinute: Math.min(1440, opening.fromMinute + length),
      department: "21",
    }),
  );
const anyBusy = fc
  .record({ hour: fc.nat({ max: 24 * 21 }), minutes: fc.integer({ min: 5, max: 120 }) })
  .map(({ hour, minutes }) =>
    periodOf({ startsAt: new Date(Date.UTC(2027, 2, 15) + hour * 3_600_000), minutes }),
  );

test("whatever the openings: slots are in them, apart from each other, from what is booked and from holidays", () => {
  fc.assert(
    fc.property(anyOpening, fc.array(anyBusy, { maxLength: 12 }), (opening, busy) => {
      const time = within("2027-03-15", "2027-04-05");
      const slots = freeSlots({ openings: [opening], closings: [], busy }, time);
      for (const [rank, slot] of slots.entries()) {
        const period = periodOf(slot);
        const day = dayIn(slot.startsAt, opening.timeZone);
        const minute = (at: Date) =>
          (wallClock(at, opening.timeZone).getTime() - Date.parse(`${day}T00:00:00Z`)) / 60_000;
        expect(slot.startsAt >= time.from && slot.startsAt < time.until).toBe(true);
        expect(weekdayOf(day)).toBe(opening.weekday);
        expect(publicHolidays(2027, "21")).not.toContain(day);
        expect(minute(period.startsAt)).toBeGreaterThanOrEqual(opening.fromMinute);
        // By its last moment: one that ends as the clocks go forward ends an hour later on them.
        expect(minute(new Date(period.endsAt.getTime() - 1))).toBeLessThan(opening.toMinute);
        expect(busy.some((taken) => overlaps(taken, period))).toBe(false);
        const before = slots[rank - 1];
        if (before) {
          const gap = period.startsAt.getTime() - periodOf(before).endsAt.getTime();
          expect(gap).toBeGreaterThanOrEqual(opening.bufferMinutes * 60_000);
        }
      }
    }),
  );
});

test("booking a free slot takes it and no other but its neighbours within the buffer", () => {
  fc.assert(
    fc.property(anyOpening, fc.nat(), (opening, choice) => {
      const time = within("2027-03-15", "2027-04-05");
      const before = freeSlots({ openings: [opening], closings: [], busy: [] }, time);
      const chosen = before[choice % Math.max(1, before.length)];
      if (!chosen) return;
      const after = freeSlots({ openings: [opening], closings: [], busy: [periodOf(chosen)] }, time);
      expect(after).toEqual(before.filter((slot) => slot !== chosen));
    }),
  );
});

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
