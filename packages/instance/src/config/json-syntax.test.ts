import fc from "fast-check";
import { expect, test } from "vitest";
import { firstSyntaxError } from "./json-syntax.ts";

test.each([
  ["", 0],
  ["{", 1],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ["[1,]", 3],
  ["[1 2]", 3],
  ['{"a": tru}', 6],
  ['{"a": "b\n"}', 6],
  ["{'a': 1}", 1],
  ["01", 2],
  ["{} {}", 4],
  ['{"a": "\\x"}', 6],
])("%j fails at %d", (text, offset) => {
  expect(firstSyntaxError(text)).toBe(offset);
});

test("whatever JSON writes is JSON", () => {
  fc.assert(fc.property(fc.json(), (text) => firstSyntaxError(text) === null));
});

test("agrees with JSON.parse on damaged texts", () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", '"', "x", "]"))
    .map(([text, at, sign]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place + 1);
    });
  fc.assert(
    fc.property(damaged, (text) => (firstSyntaxError(text) === null) === isJson(text)),
    { numRuns: 2000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
