import { expect, test } from "vitest";
import { apprenticeShare, legalPay } from "./legal-pay.ts";

test.each([
  [16, 1, 0.27],
  [17, 3, 0.55],
  [18, 1, 0.43],
  [20, 2, 0.51],
  [21, 1, 0.53],
  [25, 3, 0.78],
  [26, 1, 1],
  [30, 4, 1],
])("an apprentice of %i in year %i has %f of the SMIC", (age, year, share) => {
  expect(apprenticeShare(age, year)).toBe(share);
});

test("each contract has its least", () => {
  const day = new Date("2026-11-23T12:00:00Z");
  expect(legalPay("cdi", day).share).toBe(1);
  expect(legalPay("apprentissage", day).share).toBe(0.27);
  expect(legalPay("professionnalisation", day).share).toBe(0.55);
  expect(legalPay("stage", day).hourly).toBe(450);
  expect(legalPay("stage", new Date("2024-05-01T00:00:00Z")).hourly).toBe(435);
});
