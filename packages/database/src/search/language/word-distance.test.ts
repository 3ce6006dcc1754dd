import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDistance } from "./word-distance.ts";

test.each([
  ["mecanitien", "mecanicien", 1],
  ["elctricien", "electricien", 1],
  ["dijno", "dijon", 1],
  ["vandeur", "vendeur", 1],
  ["", "abc", 3],
  ["abc", "abc", 0],
])("from %j to %j: %i", (a, b, edits) => {
  expect(wordDistance(a, b, 3)).toBe(edits);
});

test("says only that it is too far beyond the most", () => {
  expect(wordDistance("boulanger", "plombier", 2)).toBe(3);
  expect(wordDistance("a".repeat(41), "a".repeat(41), 2)).toBe(3);
});

const anyWord = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

test("is the same both ways, zero for equal words only, and at least the difference in length", () => {
  fc.assert(
    fc.property(anyWord, anyWord, (a, b) => {
      const edits = wordDistance(a, b, 8);
      expect(wordDistance(b, a, 8)).toBe(edits);
      expect(edits === 0).toBe(a === b);
      expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
