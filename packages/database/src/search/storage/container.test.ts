import fc from "fast-check";
import { expect, test } from "vitest";
import { blockSize, change, pack, unpack } from "./container.ts";

const anyPlaces = fc
  .uniqueArray(fc.integer({ min: 0, max: blockSize - 1 }), { maxLength: 6000 })
  .map((places) => places.toSorted((a, b) => a - b));

function read(packed: Uint8Array): number[] {
  const into = new Uint16Array(blockSize);
  return [...into.subarray(0, unpack(packed, into))];
}

test("what is packed is read back, sorted, in at most 8,192 bytes", () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const packed = pack(places);
      expect(packed.length).toBeLessThanOrEqual(8192);
      expect(read(packed)).toEqual(places);
    }),
    { numRuns: 30 },
  );
});

test("a full block and the longest list are told apart", () => {
  const all = Array.from({ length: blockSize }, (_, place) => place);
  expect(read(pack(all))).toEqual(all);
  for (const length of [4095, 4096]) expect(read(pack(all.slice(0, length)))).toEqual(all.slice(0, length));
});

test("a change adds and removes as a set does", () => {
  fc.assert(
    fc.property(anyPlaces, anyPlaces, anyPlaces, (before, added, removed) => {
      const gone = removed.filter((place) => !added.includes(place));
      const packed = change(before.length > 0 ? pack(before) : null, added, gone);
      const expected = new Set([...before.filter((place) => !gone.includes(place)), ...added]);
      expect(packed ? read(packed) : []).toEqual([...expected].sort((a, b) => a - b));
    }),
    { numRuns: 30 },
  );
});

test("nothing left is no block at all", () => {
  expect(change(pack([3, 5]), [], [3, 5])).toBeNull();
});
