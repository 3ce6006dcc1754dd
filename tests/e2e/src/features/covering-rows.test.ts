import { expect, test } from "vitest";
import { coveringRows, isIn, pairsOf, rowOf } from "./covering-rows.ts";

const factors = {
  a: [true, false],
  b: [true, false],
  c: ["x", "y", "z"],
  d: [true, false],
  e: [true, false],
};
/** `b` needs `a`. */
const isPossible = (row: { a?: unknown; b?: unknown }) => !(row.b === true && row.a === false);

test("every possible two come together, in few possible rows", () => {
  const rows = coveringRows(factors, isPossible);
  expect(rows.every(isPossible)).toBe(true);
  const possible = pairsOf(factors).filter((pair) => isPossible(rowOf(pair)));
  expect(possible.filter((pair) => !rows.some((row) => isIn(pair, row)))).toEqual([]);
  expect(rows.length).toBeLessThan(10);
});

test("the rows of the same factors are the same", () => {
  expect(coveringRows(factors, isPossible)).toEqual(coveringRows(factors, isPossible));
});
