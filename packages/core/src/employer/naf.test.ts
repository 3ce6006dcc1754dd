import { expect, test } from "vitest";
import { parseNaf } from "./naf.ts";

test.each([
  ["10.71C", { code: "1071C", edition: "rev2" }],
  [" 10 71 c ", { code: "1071C", edition: "rev2" }],
  ["78.20Z", { code: "7820Z", edition: "rev2" }],
  ["46.87Y", { code: "4687Y", edition: "2025" }],
  ["1071", null],
  ["10.71CC", null],
  ["", null],
])("%j is %j", (text, expected) => {
  expect(parseNaf(text)).toEqual(expected);
});
