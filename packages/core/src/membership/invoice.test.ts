import fc from "fast-check";
import { expect, test } from "vitest";
import { type Account, amountOwed, invoiceNumber, takePayment, whyNotCredit } from "./invoice.ts";

const account = (changes: Partial<Account> = {}): Account => ({
  kind: "invoice",
  total: 60_000,
  paid: 0,
  isCredited: false,
  ...changes,
});

test("numbers sort as they were given", () => {
  expect(invoiceNumber("ADH", 2027, 1)).toBe("ADH-2027-0001");
  expect(invoiceNumber("ADH", 2027, 12_345)).toBe("ADH-2027-12345");
});

test.each<[Partial<Account>, number, unknown]>([
  [{}, 60_000, { ok: true, value: { isSettled: true } }],
  [{}, 20_000, { ok: true, value: { isSettled: false } }],
  [{ paid: 40_000 }, 20_000, { ok: true, value: { isSettled: true } }],
  [{ paid: 40_000 }, 20_001, { ok: false, refusal: { code: "payment-too-much", details: { owed: 20_000 } } }],
  [{}, 0, { ok: false, refusal: { code: "payment-nothing" } }],
  [{}, -5, { ok: false, refusal: { code: "payment-nothing" } }],
  [{}, 0.5, { ok: false, refusal: { code: "payment-nothing" } }],
  [{ paid: 60_000 }, 1, { ok: false, refusal: { code: "invoice-settled" } }],
  [{ isCredited: true }, 1, { ok: false, refusal: { code: "invoice-settled" } }],
  [{ kind: "credit-note" }, 1, { ok: false, refusal: { code: "invoice-settled" } }],
])("%j paid with %d", (changes, amount, answer) => {
  expect(takePayment(account(changes), amount)).toEqual(answer);
});

test("whatever is paid, the sum never passes the total", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e7 }),
      fc.array(fc.integer({ min: -5, max: 1e7 })),
      (total, amounts) => {
        let paid = 0;
        for (const amount of amounts) if (takePayment(account({ total, paid }), amount).ok) paid += amount;
        expect(paid).toBeLessThanOrEqual(total);
        expect(amountOwed(account({ total, paid }))).toBe(total - paid);
      },
    ),
  );
});

test.each<[Partial<Account>, ReturnType<typeof whyNotCredit>]>([
  [{}, null],
  [{ paid: 1 }, "invoice-paid"],
  [{ isCredited: true }, "invoice-credited"],
  [{ kind: "credit-note" }, "invoice-credited"],
])("%j credited: %s", (changes, why) => {
  expect(whyNotCredit(account(changes))).toBe(why);
});
