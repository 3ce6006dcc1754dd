import { expect, test } from "vitest";
import { endOfDay, isoWithOffset, startOfDay, timeZoneOf, wallClock } from "./zoned-time.ts";

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
