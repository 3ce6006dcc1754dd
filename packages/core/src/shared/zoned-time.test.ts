import fc from "fast-check";
import { expect, test } from "vitest";
import { clockTime, endOfDay, isoWithOffset, startOfDay, timeZoneOf, wallClock } from "./zoned-time.ts";

test.each([
  ["2026-01-15T12:00:00Z", "Europe/Paris", "2026-01-15T13:00:00+01:00"],
  ["2026-07-15T12:00:00Z", "Europe/Paris", "2026-07-15T14:00:00+02:00"],
  ["2026-07-15T12:00:00Z", "Indian/Reunion", "2026-07-15T16:00:00+04:00"],
  ["2026-07-15T02:00:00Z", "America/Martinique", "2026-07-14T22:00:00-04:00"],
  ["2026-07-15T02:00:00Z", "UTC", "2026-07-15T02:00:00+00:00"],
])("%s in %s is %s", (at, zone, local) => {
  expect(isoWithOffset(new Date(at), zone)).toBe(local);
});

test("a day ends when it ends there", () => {
  expect(endOfDay("2026-01-15", "Europe/Paris").toISOString()).toBe("2026-01-15T22:59:59.000Z");
  expect(endOfDay("2026-07-15", "Europe/Paris").toISOString()).toBe("2026-07-15T21:59:59.000Z");
  expect(endOfDay("2026-07-15", timeZoneOf("972")).toISOString()).toBe("2026-07-16T03:59:59.000Z");
});

test("a day begins when it begins there, also when the clocks change that day", () => {
  expect(startOfDay("2026-01-15", "Europe/Paris").toISOString()).toBe("2026-01-14T23:00:00.000Z");
  expect(startOfDay("2026-07-15", "Europe/Paris").toISOString()).toBe("2026-07-14T22:00:00.000Z");
  expect(startOfDay("2026-10-25", "Europe/Paris").toISOString()).toBe("2026-10-24T22:00:00.000Z");
  expect(startOfDay("2026-03-29", "Europe/Paris").toISOString()).toBe("2026-03-28T23:00:00.000Z");
});

test("the clock on the wall", () => {
  const noon = new Date("2026-07-15T12:00:00Z");
  expect(wallClock(noon, "Europe/Paris").toISOString()).toBe("2026-07-15T14:00:00.000Z");
  expect(wallClock(noon, "America/Martinique").toISOString()).toBe("2026-07-15T08:00:00.000Z");
});

test("departments overseas have their own zone", () => {
  expect(timeZoneOf("974")).toBe("Indian/Reunion");
  expect(timeZoneOf("21")).toBe("Europe/Paris");
  expect(timeZoneOf(null)).toBe("Europe/Paris");
});

test.each([
  ["2027-01-15", 9 * 60, "Europe/Paris", "2027-01-15T08:00:00.000Z"],
  ["2027-03-28", 60, "Europe/Paris", "2027-03-28T00:00:00.000Z"],
  // From 2 to 3 there is no time: it is told as if the clocks had not moved.
  ["2027-03-28", 150, "Europe/Paris", "2027-03-28T01:30:00.000Z"],
  ["2027-03-28", 9 * 60, "Europe/Paris", "2027-03-28T07:00:00.000Z"],
  // From 2 to 3 comes twice: the first.
  ["2027-10-31", 150, "Europe/Paris", "2027-10-31T00:30:00.000Z"],
  ["2027-10-31", 9 * 60, "Europe/Paris", "2027-10-31T08:00:00.000Z"],
  ["2027-10-31", 1440, "Europe/Paris", "2027-10-31T23:00:00.000Z"],
  ["2027-03-28", 9 * 60, "America/Martinique", "2027-03-28T13:00:00.000Z"],
  ["2027-03-28", 9 * 60, "Indian/Reunion", "2027-03-28T05:00:00.000Z"],
  ["2027-03-14", 9 * 60, "America/Miquelon", "2027-03-14T11:00:00.000Z"],
])("%s, %d minutes on the clock in %s", (day, minutes, zone, at) => {
  expect(clockTime(day, minutes, zone).toISOString()).toBe(at);
});

test("what the clock shows comes back, in every zone, but for the hour that is passed over", () => {
  const zones = fc.constantFrom(
    "Europe/Paris",
    "America/Martinique",
    "Indian/Reunion",
    "America/Miquelon",
    "Pacific/Noumea",
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1460 }), fc.nat({ max: 1439 }), zones, (days, minutes, zone) => {
      const day = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
      const shown = wallClock(clockTime(day, minutes, zone), zone).getTime();
      const asked = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
      const isNight = minutes >= 120 && minutes < 180;
      expect(shown - asked === 0 || (isNight && shown - asked === 3_600_000)).toBe(true);
    }),
  );
});
