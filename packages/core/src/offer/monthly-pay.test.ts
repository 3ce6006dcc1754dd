import { expect, test } from "vitest";
import { monthlyPay } from "./monthly-pay.ts";
import type { Pay, PayPeriod } from "./offer.ts";

function stated(min: number, period: PayPeriod, monthsPaid: number | null = null): Pay {
  return { kind: "stated", min, max: min + 100, period, currency: "EUR", monthsPaid, extras: null };
}

test.each([
  [stated(12_00, "hour"), null, 1820_00],
  [stated(12_00, "hour"), 20, 1040_00],
  [stated(100_00, "day"), null, 2166_67],
  [stated(420_00, "week"), null, 1820_00],
  [stated(1800_00, "month"), 20, 1800_00],
  [stated(1800_00, "month", 13), null, 1950_00],
  [stated(24_000_00, "year"), null, 2000_00],
  [stated(26_000_00, "year", 13), null, 2166_67],
])("%j at %j hours a week is %i cents a month", (pay, hours, cents) => {
  expect(monthlyPay(pay, hours)).toBe(cents);
});

test("no figure, no monthly pay", () => {
  expect(monthlyPay(null, 35)).toBeNull();
  expect(monthlyPay({ kind: "by-profile", extras: null }, 35)).toBeNull();
});
