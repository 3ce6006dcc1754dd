import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const names = ["name", "shortName", "town", "territory", "contact"];

test.each([
  ["nmae", "name"],
  ["Town", "town"],
  ["teritory", "territory"],
  ["short_name", "shortName"],
  ["contacts", "contact"],
  ["xyzzy", null],
])("%s is like %s", (typed, name) => {
  expect(nearest(typed, names)).toBe(name);
});
