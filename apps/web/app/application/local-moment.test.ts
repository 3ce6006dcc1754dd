import { expect, test } from "vitest";
import { localMoment } from "./local-moment.ts";

test.each([
  ["2026-12-01T14:00", "Europe/Paris", "2026-12-01T13:00:00.000Z"],
  ["2026-07-01T14:00", "Europe/Paris", "2026-07-01T12:00:00.000Z"],
  // The days on which clocks change, before and after the hour.
  ["2026-03-29T01:30", "Europe/Paris", "2026-03-29T00:30:00.000Z"],
  ["2026-03-29T14:00", "Europe/Paris", "2026-03-29T12:00:00.000Z"],
  ["2026-10-25T14:00", "Europe/Paris", "2026-10-25T13:00:00.000Z"],
  ["2026-12-01T14:00", "Indian/Reunion", "2026-12-01T10:00:00.000Z"],
  ["2026-12-01T14:00:00", "America/Cayenne", "2026-12-01T17:00:00.000Z"],
])("%s in %s", (text, zone, at) => {
  expect(localMoment(text, zone).toISOString()).toBe(at);
});

test.each(["", "demain", "2026-13-01T14:00", "2026-12-01"])("no moment: %j", (text) => {
  expect(Number.isNaN(localMoment(text, "Europe/Paris").getTime())).toBe(true);
});
