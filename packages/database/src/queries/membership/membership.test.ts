import { membershipsTable } from "@tremplin/core/administration";
import { parseTableQuery } from "@tremplin/core/table";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inTransaction, type TremplinDatabase } from "../../open.ts";
import { companyExample, eachDialect, invoiceExample, membershipExample } from "../../testing/index.ts";
import { membershipsSource } from "../administration/memberships.ts";
import { everyRow } from "../administration/table-source.ts";
import { saveCompanies } from "../employer.ts";
import { directoryMembers } from "./directory.ts";
import {
  addInvoice,
  invoiceById,
  invoicesIssued,
  invoicesOf,
  openInvoices,
  settleInvoice,
} from "./invoice.ts";
import {
  addMembership,
  holdMembership,
  membershipOfCompany,
  runningMemberships,
  saveMembership,
} from "./membership.ts";
import { addMembershipPayment, knownPayments, paymentsMade, paymentsOf } from "./payment.ts";

const now = new Date("2026-11-23T12:00:00Z");
const bakery = companyExample(1, { slug: "fournil", name: "Le Fournil" });
const garage = companyExample(2, { slug: "garage", name: "Élan Garage", placeLabel: "Beaune" });

const payment = (id: string, changes: { amount?: number; reference?: string; invoiceId?: string } = {}) => ({
  id,
  invoiceId: "i1",
  amount: 20_000,
  paidOn: "2026-11-22",
  way: "transfer" as const,
  reference: null,
  recordedAt: now,
  recordedBy: null,
  recordedByName: "Ada",
  ...changes,
});

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeAll(async () => {
    database = await open();
    await saveCompanies(database, [bakery, garage]);
  });

  beforeEach(async () => {
    for (const table of ["membershipPayment", "invoice", "invoiceCounter", "membership"] as const) {
      // A credit note refers to its invoice: it goes before.
      if (table === "invoice")
        await database.db.deleteFrom(table).where("creditOf", "is not", null).execute();
      await database.db.deleteFrom(table).execute();
    }
    await addMembership(database, membershipExample({ companyId: bakery.id }));
  });

  const issue = (id: string, changes = {}) =>
    inTransaction(database, (handle) => addInvoice(handle, invoiceExample({ id, ...changes })));

  test("a company has one membership", async () => {
    expect(await addMembership(database, membershipExample({ id: "n", companyId: bakery.id }))).toBe(false);
    expect(await membershipOfCompany(database.db, bakery.id)).toEqual(
      membershipExample({ companyId: bakery.id }),
    );
  });

  test("of two who take a step from the same state, one does", async () => {
    const before = membershipExample({ companyId: bakery.id });
    const answers = await Promise.all(
      [1, 2].map(() => saveMembership(database, before, { state: "grace", changedAt: now })),
    );
    expect(answers.toSorted()).toEqual([false, true]);
  });

  test("those whose year ends by a day are found, and no others", async () => {
    await addMembership(database, membershipExample({ id: "n", companyId: garage.id, state: "lapsed" }));
    const found = async (day: string) => (await runningMemberships(database.db, day)).map(({ id }) => id);
    expect(await found("2026-12-30")).toEqual([]);
    expect(await found("2026-12-31")).toEqual(["m"]);
  });

  describe("numbers", () => {
    test("follow each other without a gap when fifty are issued at once and half of them fail", async () => {
      const attempts = await Promise.allSettled(
        Array.from({ length: 50 }, (_, at) =>
          inTransaction(database, async (handle) => {
            await addInvoice(handle, invoiceExample({ id: `i${at}` }));
            if (at % 2 === 1) throw new Error("rolled back");
          }),
        ),
      );
      expect(attempts.filter(({ status }) => status === "rejected")).toHaveLength(25);
      const issued = await invoicesIssued(database.db, { from: "2026-01-01", until: "2026-12-31" });
      expect(issued.map(({ rank }) => rank)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
      expect(issued[24]?.number).toBe("ADH-2026-0025");
    });

    test("begin again with the year, and credit notes are of the same series", async () => {
      const numbers = [
        await issue("a"),
        await issue("b", { kind: "credit-note", creditOf: "a" }),
        await issue("c", { issuedOn: "2027-01-01" }),
      ].map(({ number }) => number);
      expect(numbers).toEqual(["ADH-2026-0001", "ADH-2026-0002", "ADH-2027-0001"]);
    });

    test("are given within a transaction only", async () => {
      await expect(addInvoice(database, invoiceExample({ id: "a" }))).rejects.toThrow("transaction");
    });
  });

  test("an invoice is undone once", async () => {
    await issue("i1");
    await issue("n1", { kind: "credit-note", creditOf: "i1" });
    await expect(issue("n2", { kind: "credit-note", creditOf: "i1" })).rejects.toThrow();
    expect((await invoiceById(database.db, "i1"))?.isCredited).toBe(true);
    expect(await openInvoices(database.db)).toEqual([]);
    expect((await issue("i2")).rank).toBe(3);
  });

  test("what is paid is summed up, and a payment that is told twice counts once", async () => {
    await issue("i1");
    expect(await addMembershipPayment(database, payment("p1", { reference: "bank:1" }))).toBe(true);
    expect(await addMembershipPayment(database, payment("p2", { reference: "bank:1" }))).toBe(false);
    expect(await addMembershipPayment(database, payment("p3"))).toBe(true);
    expect(await addMembershipPayment(database, payment("p4"))).toBe(true);
    expect(await invoiceById(database.db, "i1")).toMatchObject({ paid: 60_000, isCredited: false });
    expect(await knownPayments(database.db, ["bank:1", "bank:2"])).toEqual(new Set(["bank:1"]));
    expect((await openInvoices(database.db)).map(({ id }) => id)).toEqual(["i1"]);
    await settleInvoice(database, "i1", now);
    expect(await openInvoices(database.db)).toEqual([]);
    const days = { from: "2026-11-22", until: "2026-11-22" };
    expect((await paymentsMade(database.db, days)).map(({ id, number }) => [id, number])).toEqual([
      ["p1", "ADH-2026-0001"],
      ["p3", "ADH-2026-0001"],
      ["p4", "ADH-2026-0001"],
    ]);
    expect(await paymentsOf(database.db, "m")).toHaveLength(3);
  });

  test("an invoice keeps what it said", async () => {
    const { prefix: _, ...told } = invoiceExample({ id: "i1" });
    await issue("i1");
    expect((await invoicesOf(database.db, "m"))[0]).toMatchObject(told);
  });

  test("who holds a membership gets it as it stands", async () => {
    const held = await inTransaction(database, (handle) => holdMembership(handle, "m"));
    expect(held).toEqual(membershipExample({ companyId: bakery.id }));
  });

  test("the directory has those who are members now, by name", async () => {
    await addMembership(database, membershipExample({ id: "n", companyId: garage.id, state: "grace" }));
    const names = async () => (await directoryMembers(database.db)).map(({ name }) => name);
    expect(await names()).toEqual(["Élan Garage", "Le Fournil"]);
    await saveMembership(database, membershipExample({ companyId: bakery.id }), { state: "lapsed" });
    expect(await names()).toEqual(["Élan Garage"]);
    const stand = (standing: "suspended" | "usual") =>
      database.db.updateTable("company").set({ standing }).where("id", "=", garage.id).execute();
    await stand("suspended");
    expect(await names()).toEqual([]);
    await stand("usual");
  });

  test("the table finds by words, state and what is owed", async () => {
    await addMembership(
      database,
      membershipExample({ id: "n", companyId: garage.id, state: "applied", endsOn: null }),
    );
    await issue("i1");
    await addMembershipPayment(database, payment("p1"));
    const found = async (params: string) => {
      const query = parseTableQuery(membershipsTable, new URLSearchParams(params));
      const rows = [];
      for await (const row of everyRow(membershipsSource, database, query, now)) rows.push(row);
      return rows.map(({ name, owed }) => [name, owed]);
    };
    expect(await found("tri=entreprise")).toEqual([
      ["Élan Garage", 0],
      ["Le Fournil", 40_000],
    ]);
    expect(await found("tri=-fin")).toEqual([
      ["Le Fournil", 40_000],
      ["Élan Garage", 0],
    ]);
    expect(await found("q=elan")).toEqual([["Élan Garage", 0]]);
    expect(await found("etat=applied")).toEqual([["Élan Garage", 0]]);
    expect(await found("paiement=du")).toEqual([["Le Fournil", 40_000]]);
    expect(await found("paiement=regle")).toEqual([["Élan Garage", 0]]);
  });
});
