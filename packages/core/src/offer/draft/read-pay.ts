import { type Pay, type PayPeriod, payPeriods } from "../offer.ts";
import { type FieldReader, isOneOf } from "./field-reader.ts";

/** The pay that was typed, in cents; null after a refusal. */
export function readPay(reader: FieldReader): Pay | null {
  const extras = reader.text("payExtras");
  if (reader.text("payKind") === "by-profile") return { kind: "by-profile", extras };
  const min = reader.number("payMin", 1, 1_000_000);
  const max = reader.number("payMax", 1, 1_000_000);
  const period = reader.choice<PayPeriod>("payPeriod", isOneOf(payPeriods)) ?? "month";
  if (min === null && max === null) {
    reader.refuse("payMin", "required");
    return null;
  }
  const low = min ?? max ?? 0;
  const high = max ?? low;
  if (high < low) {
    reader.refuse("payMax", "pay-order");
    return null;
  }
  const cents = (euros: number) => Math.round(euros * 100);
  return {
    kind: "stated",
    min: cents(low),
    max: cents(high),
    period,
    currency: "EUR",
    monthsPaid: null,
    extras,
  };
}
