import { offerSearchParams } from "@tremplin/core/offer";
import { expect, test } from "vitest";
import { searchesOf } from "./queries.ts";

test("no search comes twice", () => {
  const addresses = searchesOf(5000).map((search) =>
    offerSearchParams({ ...search, sort: "date" }).toString(),
  );
  expect(new Set(addresses).size).toBe(5000);
});

test("more searches than there are is refused", () => {
  expect(() => searchesOf(1_000_000)).toThrow(RangeError);
});
