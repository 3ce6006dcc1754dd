import { pairs } from "@tremplin/instance";
import { componentColorPairs } from "@tremplin/ui";
import { expect, test } from "vitest";
import { pageColorPairs } from "./color-pairs.ts";

test("a theme is held to the contrast of every pair that components and pages declare, and to no other", () => {
  const declared = [componentColorPairs, pageColorPairs].flatMap((pairsOf) => Object.values(pairsOf).flat());
  const held = pairs.map(({ front, back }) => `${front} on ${back}`);
  expect([...new Set(declared)].sort()).toEqual([...new Set(held)].sort());
});
