import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wallClock } from "../shared/index.ts";
import { nextTime } from "./next-time.ts";

const paris = "Europe/Paris";

describe("nextTime", () => {
  test.each([
    ["winter, before eight", "daily", "2026-11-23T06:59:59Z", "2026-11-23T07:00:00Z"],
    ["winter, at eight", "daily", "2026-11-23T07:00:00Z", "2026-11-24T07:00:00Z"],
    ["summer", "daily", "2026-07-01T12:00:00Z", "2026-07-02T06:00:00Z"],
    ["the night clocks go forward", "daily", "2026-03-28T12:00:00Z", "2026-03-29T06:00:00Z"],
    ["the night clocks go back", "daily", "2026-10-24T12:00:00Z", "2026-10-25T07:00:00Z"],
    ["just after midnight there", "daily", "2026-10-24T22:30:00Z", "2026-10-25T07:00:00Z"],
    ["a Monday before eight", "weekly", "2026-11-23T05:00:00Z", "2026-11-23T07:00:00Z"],
    ["a Monday after eight", "weekly", "2026-11-23T08:00:00Z", "2026-11-30T07:00:00Z"],
    ["over the change of March", "weekly", "2026-03-23T12:00:00Z", "2026-03-30T06:00:00Z"],
    ["at once", "at-once", "2026-11-23T12:00:00Z", "2026-11-23T12:10:00Z"],
  ] as const)("%s", (_, rhythm, after, expected) => {
    expect(nextTime(rhythm, new Date(after), paris).toISOString()).toBe(new Date(expected).toISOString());
  });

  test("is always later, at eight on the clocks, within a day and an hour, or a week and an hour", () => {
    const instants = fc.date({
      min: new Date("2020-01-01T00:00:00Z"),
      max: new Date("2040-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(paris, "America/Martinique", "Indian/Reunion", "America/Miquelon");
    fc.assert(
      fc.property(instants, zones, fc.constantFrom("daily", "weekly"), (after, zone, rhythm) => {
        const next = nextTime(rhythm, after, zone);
        expect(next.getTime()).toBeGreaterThan(after.getTime());
        expect(wallClock(next, zone).toISOString().slice(11)).toBe("08:00:00.000Z");
        const hours = (next.getTime() - after.getTime()) / 3_600_000;
        expect(hours).toBeLessThanOrEqual(rhythm === "daily" ? 25 : 169);
      }),
    );
  });
});
