import { expect, test } from "vitest";
import { smicAt } from "./smic.ts";

test.each([
  ["2024-10-31", 11_65, 1766_92],
  ["2024-11-01", 11_88, 1801_80],
  ["2026-01-01", 12_02, 1823_03],
  ["2026-06-01", 12_31, 1867_02],
  ["2031-01-01", 12_31, 1867_02],
  ["2001-01-01", 10_48, 1589_47],
])("on %s it is %i cents an hour, %i a month", (day, hourly, monthly) => {
  expect(smicAt(new Date(day))).toEqual({ hourly, monthly });
});
