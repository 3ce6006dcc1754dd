import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Account,
  amountOwed,
  amountToGiveBack,
  giveBack,
  invoiceNumber,
  takePayment,
  whyNotCredit,
} from "./invoice.ts";

const account = (changes: Partial<Account> = {}): Account => ({
  kind: "invoice",
  total: 60_000,
  paid: 0,
  givenBack: 0,
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
  [{ paid: 1 }, null],
  [{ isCredited: true }, "invoice-credited"],
  [{ kind: "credit-note" }, "invoice-credited"],
])("%j credited: %s", (changes, why) => {
  expect(whyNotCredit(account(changes))).toBe(why);
});

test.each<[Partial<Account>, number, string | null]>([
  [{ paid: 600, isCredited: true }, 600, null],
  [{ paid: 600, isCredited: true }, 200, null],
  [{ paid: 600, isCredited: true }, 601, "refund-too-much"],
  [{ paid: 600, givenBack: 400, isCredited: true }, 201, "refund-too-much"],
  [{ paid: 600, givenBack: 600, isCredited: true }, 1, "refund-nothing"],
  [{ paid: 600, isCredited: true }, 0, "payment-nothing"],
  [{ paid: 600, isCredited: true }, -1, "payment-nothing"],
  [{ paid: 600 }, 600, "refund-nothing"],
  [{ paid: 0, isCredited: true }, 1, "refund-nothing"],
  [{ kind: "credit-note", paid: 0 }, 1, "refund-nothing"],
])("of %j, %i given back: %s", (changes, amount, refusal) => {
  const given = giveBack(account(changes), amount);
  expect(given.ok ? null : given.refusal.code).toBe(refusal);
  const due = (changes.paid ?? 0) - (changes.givenBack ?? 0);
  expect(amountToGiveBack(account(changes))).toBe(changes.isCredited ? due : 0);
});
