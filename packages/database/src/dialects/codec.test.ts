import { expect, test } from "vitest";
import { encode } from "./codec.ts";

test.each([
  [null, null],
  [undefined, undefined],
  [12.5, 12.5],
  [true, true],
  ["Éléonore 🥐", "Éléonore 🥐"],
  ["a\0b\0", "ab"],
  [[], "[]"],
  [["B", "C"], '["B","C"]'],
  [{ kind: "by-profile", extras: null }, '{"kind":"by-profile","extras":null}'],
  [{ text: "a\0b", deep: ["\0", "\\u0000"] }, String.raw`{"text":"ab","deep":["","\\u0000"]}`],
])("%j is given to the engine as %j", (value, expected) => {
  expect(encode(value)).toBe(expected);
});

test("dates and bytes pass as they are", () => {
  const date = new Date(0);
  const bytes = Buffer.from([0, 1]);
  expect(encode(date)).toBe(date);
  expect(encode(bytes)).toBe(bytes);
});
