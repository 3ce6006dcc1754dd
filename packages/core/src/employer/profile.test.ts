import { expect, test } from "vitest";
import { emptyProfile, takesSpontaneous } from "./profile.ts";

test.each([
  ["2026-11-27T10:00:00Z", true],
  // 23:30 in Paris, then half past midnight.
  ["2026-12-31T22:30:00Z", true],
  ["2026-12-31T23:30:00Z", false],
])("spontaneous applications until 31 December 2026, at %s: %s", (now, expected) => {
  const profile = { ...emptyProfile("c", new Date(0)), spontaneousUntil: "2026-12-31" };
  expect(takesSpontaneous(profile, new Date(now), "Europe/Paris")).toBe(expected);
});

test("not as long as the company has not said so", () => {
  const now = new Date("2026-11-27T10:00:00Z");
  expect(takesSpontaneous(emptyProfile("c", now), now, "Europe/Paris")).toBe(false);
  expect(takesSpontaneous(null, now, "Europe/Paris")).toBe(false);
});
