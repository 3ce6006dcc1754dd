import fc from "fast-check";
import { expect, test } from "vitest";
import { centsOf, euroText, tierOf, tierOutOfOrder, vatOn } from "./tier.ts";

const tiers = [
  { label: "Petite", upTo: 9, fee: 600 },
  { label: "Moyenne", upTo: 49, fee: 1500 },
  { label: "Grande", upTo: null, fee: 4000 },
];

test.each([
  [0, "Petite"],
  [9, "Petite"],
  [10, "Moyenne"],
  [49, "Moyenne"],
  [50, "Grande"],
  [500_000, "Grande"],
])("%d heads: %s", (heads, label) => {
  expect(tierOf(tiers, heads).label).toBe(label);
});

test.each<[(number | null)[], number]>([
  [[9, 49, null], -1],
  [[null], -1],
  [[9, 9, null], 1],
  [[49, 9, null], 1],
  [[9, null, 99], 2],
  [[0, null], 0],
])("limits %j: out of order at %d", (limits, at) => {
  expect(tierOutOfOrder(limits.map((upTo) => ({ upTo })))).toBe(at);
});

test.each([
  [60_000, 20, 12_000],
  [60_000, 0, 0],
  [60_000, 5.5, 3_300],
  [101, 20, 20],
  [103, 20, 21],
])("tax on %d cents at %d %%: %d", (cents, rate, vat) => {
  expect(vatOn(cents, rate)).toBe(vat);
});

test("the tax is never more than half a cent off", () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), fc.constantFrom(0, 2.1, 5.5, 8.5, 10, 20), (cents, rate) => {
      expect(Math.abs(vatOn(cents, rate) - (cents * rate) / 100)).toBeLessThanOrEqual(0.5 + 1e-6);
    }),
  );
});

test("euros as cents", () => {
  expect([600, 19.99, 1.005].map(centsOf)).toEqual([60_000, 1_999, 100]);
});

test("cents as euros", () => {
  expect(euroText(120_000, "fr")).toBe("1\u00a0200,00\u00a0€");
  expect(euroText(5, "fr")).toBe("0,05\u00a0€");
  expect(euroText(120_000, "en-GB")).toBe("€1,200.00");
});
