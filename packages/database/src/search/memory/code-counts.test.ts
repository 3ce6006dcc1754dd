import fc from "fast-check";
import { expect, test } from "vitest";
import { CodeCounts } from "./code-counts.ts";

test("counts as a Map does, and remembers where each code came last", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }).map((number) => number * 131_072)), (codes) => {
      const counts = new CodeCounts();
      for (const [slot, code] of codes.entries()) counts.add(code, slot);
      const expected = [...Map.groupBy(codes.keys(), (slot) => codes[slot] as number)]
        .filter(([code]) => code > 0)
        .map(([code, slots]) => ({ code, count: slots.length, slot: slots.at(-1) }))
        .sort((a, b) => b.count - a.count || a.code - b.code);
      expect(counts.greatest(3)).toEqual(expected.slice(0, 3));
      expect(counts.greatest(100)).toEqual(expected);
    }),
  );
});
