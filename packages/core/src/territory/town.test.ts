import { expect, test } from "vitest";
import { codesOfTown } from "./town.ts";

test("a commune is itself; Paris, Lyon and Marseille are also their arrondissements", () => {
  expect(codesOfTown("21231")).toEqual(["21231"]);
  expect(codesOfTown("75111")).toEqual(["75111"]);
  expect(codesOfTown("75056")).toHaveLength(21);
  expect(codesOfTown("75056")).toContain("75120");
  expect(codesOfTown("69123")).toEqual(expect.arrayContaining(["69381", "69389"]));
  expect(codesOfTown("13055")).toHaveLength(17);
});
