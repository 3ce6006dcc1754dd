import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowedEdits, prefixEdits } from "./edit-distance.ts";

describe("prefixEdits", () => {
  test.each([
    ["dijon", "dijon", 0],
    ["dij", "dijon", 0],
    ["dijno", "dijon", 1],
    ["dijno", "dijon sud", 1],
    ["marseile", "marseille", 1],
    ["bsancon", "besancon", 1],
    ["saintetienne", "saint etienne", 1],
    ["mecanitien", "mecanicien", 1],
    ["lyon", "paris", 3],
    ["", "paris", 0],
    ["abc", "", 3],
  ])("%j to %j: %i", (typed, text, edits) => {
    expect(prefixEdits(typed, text, 2)).toBe(edits);
  });

  test("looks between two positions of a longer text", () => {
    const text = "\nquetigny\nchenove\n";
    expect(prefixEdits("chenov", text, 1, 10, 17)).toBe(0);
    expect(prefixEdits("quetignyc", text, 2, 1, 9)).toBe(1);
  });

  test("gives up on words too long to be mistyped", () => {
    expect(prefixEdits("a".repeat(41), "a".repeat(41), 2)).toBe(3);
  });

  test("one random mistake costs at most one", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(..."abcde"), word, (text, seed, letter, tail) => {
        const at = seed % text.length;
        const removed = text.slice(0, at) + text.slice(at + 1);
        const added = text.slice(0, at) + letter + text.slice(at);
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        const swapped = text.slice(0, at) + (text[at + 1] ?? "") + text[at] + text.slice(at + 2);
        for (const typed of [removed, added, changed, swapped]) {
          expect(prefixEdits(typed, text + tail, 2)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("allowedEdits", () => {
  test("grows with the word", () => {
    expect([3, 4, 7, 8, 20].map(allowedEdits)).toEqual([0, 1, 1, 2, 2]);
  });
});
