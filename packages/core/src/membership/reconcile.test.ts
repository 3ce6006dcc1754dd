import fc from "fast-check";
import { expect, test } from "vitest";
import { type OwedInvoice, reconcile } from "./reconcile.ts";

const day = "2026-11-23";
const invoice = (rank: number, companyName: string, owed = 60_000): OwedInvoice => ({
  id: `i${rank}`,
  number: `ADH-2026-${String(rank).padStart(4, "0")}`,
  companyName,
  issuedOn: day,
  owed,
});
const invoices = [
  invoice(1, "Le Fournil de Jeanne"),
  invoice(2, "SARL Élan Garage", 150_000),
  invoice(3, "Refuge des Écrins", 60_000),
  invoice(4, "Refuge du Goûter", 60_000),
];
const match = (label: string, amount: number, on = day) => {
  const [found] = reconcile([{ reference: "r", day: on, label, amount }], invoices);
  return [found?.reason, found?.invoiceId];
};

test.each<[string, number, string, string | null]>([
  ["VIR SEPA FOURNIL ADH-2026-0001", 60_000, "number", "i1"],
  ["vir adh 2026 0001 merci", 60_000, "number", "i1"],
  ["COTISATION ADH20260001", 60_000, "number", "i1"],
  ["FACTURE ADH-20 26-0002 ACOMPTE", 50_000, "number", "i2"],
  ["ADH-2026-0001", 60_001, "too-much", null],
  ["ADH-2026-00015", 60_000, "none", null],
  ["XADH-2026-0001", 60_000, "none", null],
  ["ADH-2026-0001 ET ADH-2026-0003", 60_000, "several", null],
  ["VIR INST FOURNIL JEANNE", 60_000, "name", "i1"],
  ["VIR LE FOURNIL DE JEA", 60_000, "name", "i1"],
  ["VIR ELAN GARAGE SARL", 150_000, "name", "i2"],
  ["VIR ELAN GARAGE SARL", 149_999, "none", null],
  ["VIR REFUGE DES ECRINS", 60_000, "several", null],
  ["VIR SARL DU LAC", 150_000, "none", null],
  ["REMISE CHEQUES", 60_000, "none", null],
])("%j, %d cents: %s", (label, amount, reason, invoiceId) => {
  expect(match(label, amount)).toEqual([reason, invoiceId]);
});

test.each<[string, string, string, string | null]>([
  ["2026-11-22", "VIR INST FOURNIL JEANNE", "none", null],
  ["2026-11-22", "VIR REFUGE DES ECRINS", "none", null],
  ["2026-11-22", "VIR FOURNIL ADH-2026-0001", "number", "i1"],
])("of %s, before the invoices were made, %j: %s", (on, label, reason, invoiceId) => {
  expect(match(label, 60_000, on)).toEqual([reason, invoiceId]);
});

test("two receipts for one invoice: the second is too much", () => {
  const found = reconcile(
    [1, 2].map((each) => ({ reference: `r${each}`, day, label: "ADH-2026-0001", amount: 60_000 })),
    invoices,
  );
  expect(found.map(({ reason }) => reason)).toEqual(["number", "too-much"]);
});

test("a match by name takes nothing from who says the number, nor from another guess", () => {
  const told = ["VIR FOURNIL JEANNE", "VIR LE FOURNIL", "FOURNIL ADH-2026-0001"].map((label, at) => ({
    ...{ reference: String(at), day, label, amount: 60_000 },
  }));
  const reasons = (receipts: typeof told) => reconcile(receipts, invoices).map(({ reason }) => reason);
  expect(reasons(told)).toEqual(["none", "none", "number"]);
  expect(reasons(told.slice(0, 2))).toEqual(["name", "name"]);
});

test("whatever labels and amounts come, what says a number gives no invoice more than it asks for, and a guess exactly what is left", () => {
  const labels = fc.oneof(
    fc.constantFrom("ADH-2026-0001", "VIR FOURNIL JEANNE", "ADH 2026 0002", "REFUGE"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ label: labels, amount: fc.integer({ min: 1, max: 200_000 }) })),
      (receipts) => {
        const told = receipts.map((receipt, at) => ({ ...receipt, day, reference: String(at) }));
        const paid = new Map<string, number>();
        const matches = reconcile(told, invoices);
        for (const { reference, invoiceId, reason } of matches) {
          if (invoiceId === null || reason !== "number") continue;
          paid.set(invoiceId, (paid.get(invoiceId) ?? 0) + (told[Number(reference)]?.amount ?? 0));
        }
        for (const { id, owed } of invoices) expect(paid.get(id) ?? 0).toBeLessThanOrEqual(owed);
        for (const { reference, invoiceId, reason } of matches) {
          if (reason !== "name") continue;
          const owed = invoices.find(({ id }) => id === invoiceId)?.owed ?? 0;
          expect(told[Number(reference)]?.amount).toBe(owed - (paid.get(invoiceId ?? "") ?? 0));
        }
      },
    ),
  );
});
