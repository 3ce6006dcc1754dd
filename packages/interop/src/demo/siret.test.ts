import { isValidSiret } from "@tremplin/core/employer";
import { expect, test } from "vitest";
import { fictiveSiret } from "./siret.ts";

test("fictive numbers pass the check, are all different and belong to nobody", () => {
  const numbers = [...Array.from({ length: 500 }, (_, index) => index), 99_998, 99_999, 250_000];
  const sirets = numbers.map(fictiveSiret);
  for (const siret of sirets) {
    expect(isValidSiret(siret)).toBe(true);
    expect(siret).toMatch(/^000/);
  }
  expect(new Set(sirets).size).toBe(sirets.length);
});
