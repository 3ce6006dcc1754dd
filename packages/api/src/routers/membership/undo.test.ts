import { text } from "node:stream/consumers";
import { eachDialect } from "@tremplin/database/testing";
import { describe, expect, test } from "vitest";
import { networkScene } from "./testing.ts";

const refused = (code: string, field?: string) => ({
  ok: false,
  refusal: { code, ...(field === undefined ? {} : { details: { field } }) },
});

eachDialect((_engine, open) => {
  const { apply, asAda, decide, id, later, now, own, pay, state } = networkScene(open);

  async function joined(amount = "600"): Promise<string> {
    await apply();
    await decide("accept");
    const invoiceId = (await own()).invoices[0]?.id ?? "";
    await pay(amount);
    return invoiceId;
  }
  const credit = async (invoiceId: string, effect?: "none" | "leave" | "take-back", reason?: string) =>
    asAda().all.credit({
      id: await id(),
      invoiceId,
      ...(effect === undefined ? {} : { effect }),
      ...(reason === undefined ? {} : { reason }),
    });
  const refund = async (invoiceId: string, amount: string, paidOn = now().toISOString().slice(0, 10)) =>
    asAda().all.refund({ id: await id(), invoiceId, amount, paidOn, way: "transfer" });
  const told = async () =>
    (await own()).invoices.map(({ number, kind, owed, toGiveBack }) => [number, kind, owed, toGiveBack]);

  describe("an invoice that was paid", () => {
    test("is undone with a reason, its number follows, and the money is given back in parts", async () => {
      const invoiceId = await joined();
      expect(await credit(invoiceId, "leave")).toMatchObject(refused("member-needs-reason", "reason"));
      expect(await refund(invoiceId, "600")).toMatchObject(refused("refund-nothing", "amount"));
      later(10);
      expect(await credit(invoiceId, "leave", "Cessation d'activité")).toEqual({ ok: true, value: null });
      expect(await credit(invoiceId, "none", "Encore")).toMatchObject(refused("invoice-credited"));
      expect(await told()).toEqual([
        ["ADH-2026-0002", "credit-note", 0, 0],
        ["ADH-2026-0001", "invoice", 0, 60_000],
      ]);
      expect(await refund(invoiceId, "600,01")).toMatchObject(refused("refund-too-much", "amount"));
      expect(await refund(invoiceId, "600", "2026-12-01")).toMatchObject(refused("refund-early", "paidOn"));
      expect(await refund(invoiceId, "600", "2027-12-01")).toMatchObject(refused("payment-future", "paidOn"));
      expect((await refund(invoiceId, "200")).ok).toBe(true);
      expect((await told())[1]).toEqual(["ADH-2026-0001", "invoice", 0, 40_000]);
      expect((await refund(invoiceId, "400")).ok).toBe(true);
      expect(await refund(invoiceId, "1")).toMatchObject(refused("refund-nothing", "amount"));
    });

    test("ends the membership that day for who leaves", async () => {
      const invoiceId = await joined();
      later(10);
      await credit(invoiceId, "leave", "Cessation d'activité");
      expect(await state()).toBe("lapsed");
      expect((await own()).membership).toMatchObject({
        endsOn: "2026-12-03",
        reason: "Cessation d'activité",
      });
    });

    test("for a year too many, takes that year back and no more", async () => {
      const first = await joined();
      expect(await credit(first, "take-back", "Payée deux fois")).toMatchObject(
        refused("member-needs-earlier-year", "effect"),
      );
      const { membership } = await own();
      await asAda().all.invoice({ id: await id(), heads: "4" });
      const second = (await own()).invoices[0]?.id ?? "";
      await pay();
      expect((await own()).membership?.endsOn).not.toBe(membership?.endsOn);
      expect((await credit(second, "take-back", "Payée deux fois")).ok).toBe(true);
      expect((await own()).membership).toMatchObject({
        state: "active",
        startsOn: membership?.startsOn,
        endsOn: membership?.endsOn,
      });
    });

    test("in part, is undone without a word of the year, and its money is to be given back", async () => {
      const invoiceId = await joined("100");
      expect((await credit(invoiceId)).ok).toBe(true);
      expect((await told())[1]).toEqual(["ADH-2026-0001", "invoice", 0, 10_000]);
      expect(await state()).toBe("accepted");
    });
  });

  test("the journal balances, with the credit note and what was given back the other way round", async () => {
    const invoiceId = await joined();
    await credit(invoiceId, "leave", "Cessation d'activité");
    await refund(invoiceId, "600");
    const file = await asAda().all.journal({ from: "2026-01-01", until: "2026-12-31" });
    if (!file.ok) throw new Error("no file");
    const rows = (await text(file.value.bytes))
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(";"));
    expect(rows.map((row) => [row[0], row[4], row[11], row[12]].join(" "))).toEqual([
      "VE 411000 600,00 0,00",
      "VE 756000 0,00 600,00",
      "VE 411000 0,00 600,00",
      "VE 756000 600,00 0,00",
      "BQ 512000 600,00 0,00",
      "BQ 411000 0,00 600,00",
      "BQ 512000 0,00 600,00",
      "BQ 411000 600,00 0,00",
    ]);
  });
});
