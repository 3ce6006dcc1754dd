import { expect, test } from "vitest";
import { mayOpenFile } from "./follow.ts";

const covers = [{ advisorId: "anne", coveredBy: "bilal", fromDay: "2026-07-01", toDay: "2026-07-15" }];

test.each([
  ["anne", "2026-08-01", true],
  ["bilal", "2026-06-30", false],
  ["bilal", "2026-07-01", true],
  ["bilal", "2026-07-15", true],
  ["bilal", "2026-07-16", false],
  ["chloe", "2026-07-10", false],
])("%s on %s: %s", (advisor, day, may) => {
  expect(mayOpenFile(advisor, { advisorId: "anne" }, covers, day)).toBe(may);
});

test("nobody opens the file of somebody whom nobody accompanies", () => {
  expect(mayOpenFile("anne", { advisorId: null }, covers, "2026-07-10")).toBe(false);
  expect(mayOpenFile("anne", null, covers, "2026-07-10")).toBe(false);
});
