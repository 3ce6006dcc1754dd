import { expect, test } from "vitest";
import { pagesShown } from "./pages-shown.ts";

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 9, [1, 2, null, 9]],
  [2, 9, [1, 2, 3, null, 9]],
  [3, 9, [1, 2, 3, 4, null, 9]],
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [8, 9, [1, null, 7, 8, 9]],
  [9, 9, [1, null, 8, 9]],
  [2, 4, [1, 2, 3, 4]],
  [40, 4, [1, null, 4]],
])("page %i of %i shows %j", (page, pageCount, shown) => {
  expect(pagesShown(page, pageCount)).toEqual(shown);
});
