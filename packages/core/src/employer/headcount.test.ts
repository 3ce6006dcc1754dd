import { expect, test } from "vitest";
import { headcountOf } from "./headcount.ts";

test.each([
  ["03", "6 à 9 salariés"],
  ["53", "10000 salariés et plus"],
  ["00", null],
  ["NN", null],
  ["", null],
  ["toString", null],
])("%j is %j", (code, words) => {
  expect(headcountOf(code)).toBe(words);
});
