import { expect, test } from "vitest";
import { shareOf } from "./share.ts";

test.each([
  [0, 0, null],
  [4, 4, null],
  [5, 5, 100],
  [1, 6, 17],
  [0, 12, 0],
])("%i of %i", (part, all, share) => {
  expect(shareOf(part, all)).toBe(share);
});
