import { membershipsTable } from "@tremplin/core/administration";
import { everyMember, type MemberState } from "@tremplin/core/membership";
import { parseTableQuery } from "@tremplin/core/table";
import { addInvoice, addMembership, addMembershipPayment, inTransaction } from "@tremplin/database";
import { invoiceExample, membershipExample } from "@tremplin/database/testing";
import type { TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import { everybody, own, type Who } from "./who.ts";

const administrators: readonly Who[] = ["administrator"];
/** Those who see where the membership of the company stands, and those who commit it. */
const seers: readonly Who[] = ["recruiter", "manager", "administrator"];
const joiners: readonly Who[] = ["manager", "administrator"];
const { slug } = own;
const query = parseTableQuery(membershipsTable, new URLSearchParams());

/** The company in a state, with one invoice that waits unless told otherwise. */
function a(state: MemberState, { isOwing = true } = {}) {
  return async ({ context: { database } }: TestBoard): Promise<void> => {
    for (const table of ["membershipPayment", "invoice", "invoiceCounter", "membership"] as const) {
      if (table === "invoice")
        await database.db.deleteFrom(table).where("creditOf", "is not", null).execute();
      await database.db.deleteFrom(table).execute();
    }
    await addMembership(database, membershipExample({ companyId: own.id, state }));
    if (!isOwing) return;
    await inTransaction(database, (handle) =>
      addInvoice(handle, invoiceExample({ id: "i", companyId: own.id })),
    );
  };
}

/** The company accepted, with an invoice that was paid and that a credit note undid. */
async function anUndoneInvoice(board: TestBoard): Promise<void> {
  await a("accepted")(board);
  await inTransaction(board.context.database, async (handle) => {
    await addMembershipPayment(handle, {
      ...{ id: "p", invoiceId: "i", amount: 60_000, paidOn: "2026-11-20", way: "transfer", reference: null },
      ...{ recordedAt: new Date("2026-11-20T08:30:00Z"), recordedBy: null, recordedByName: "Ada" },
    });
    await addInvoice(
      handle,
      invoiceExample({ id: "n", companyId: own.id, kind: "credit-note", creditOf: "i" }),
    );
  });
}

/** The membership of companies: their own people, and the administrators. */
export const membershipRows: Readonly<Record<string, Row>> = {
  "membership.own": {
    prepare: a("accepted"),
    call: (api) => api.membership.own({ slug }),
    letsIn: seers,
    serves: seers,
  },
  "membership.join": {
    prepare: a("lapsed", { isOwing: false }),
    call: (api) => api.membership.join({ slug, heads: "12", billingAddress: "3 rue du Four" }),
    letsIn: joiners,
    serves: joiners,
  },
  "membership.withdraw": {
    prepare: a("applied", { isOwing: false }),
    call: (api) => api.membership.withdraw({ slug }),
    letsIn: joiners,
    serves: joiners,
  },
  // No provider is set up: all are refused.
  "membership.payByCard": {
    prepare: a("accepted"),
    call: (api) => api.membership.payByCard({ slug, invoiceId: "i" }),
    letsIn: seers,
    serves: [],
  },
  "membership.invoice": {
    prepare: a("accepted"),
    call: (api) => api.membership.invoice({ id: "i" }),
    letsIn: seers,
    serves: seers,
  },
  "membership.directory": {
    call: (api) => api.membership.directory(everyMember),
    letsIn: everybody,
    serves: everybody,
  },
  "membership.sitemap": { call: (api) => api.membership.sitemap(), letsIn: everybody, serves: everybody },
  // Only a signature counts, and there is none.
  "membership.cardNotice": {
    call: (api) => api.membership.cardNotice({ body: "{}", proof: "" }),
    letsIn: everybody,
    serves: [],
  },
  "membership.all.list": {
    call: (api) => api.membership.all.list(query),
    letsIn: administrators,
    serves: administrators,
  },
  "membership.all.file": {
    call: (api) => api.membership.all.file({ query, format: "csv" }),
    letsIn: administrators,
    serves: administrators,
  },
  "membership.all.show": {
    prepare: a("accepted"),
    call: (api) => api.membership.all.show({ id: "m" }),
    letsIn: administrators,
    serves: administrators,
  },
  "membership.all.decide": {
    prepare: a("applied", { isOwing: false }),
    call: (api) => api.membership.all.decide({ id: "m", step: "accept", reason: "" }),
    letsIn: administrators,
    serves: administrators,
  },
  "membership.all.pay": {
    prepare: a("accepted"),
    call: (api) =>
      api.membership.all.pay({ id: "m", invoiceId: "i", amount: "600", paidOn: "2026-11-22", way: "check" }),
    letsIn: administrators,
    serves: administrators,
  },
  "membership.all.credit": {
    prepare: a("accepted"),
    call: (api) => api.membership.all.credit({ id: "m", invoiceId: "i" }),
    letsIn: administrators,
    serves: administrators,
  },
  "membership.all.refund": {
    prepare: anUndoneInvoice,
    call: (api) =>
      api.membership.all.refund({
        id: "m",
        invoiceId: "i",
        amount: "600",
        paidOn: "2026-11-22",
        way: "check",
      }),
    letsIn: administrators,
    serves: administrators,
  },
  "membership.all.invoice": {
    prepare: a("lapsed", { isOwing: false }),
    call: (api) => api.membership.all.invoice({ id: "m", heads: "12" }),
    letsIn: administrators,
    serves: administrators,
  },
  "membership.all.readStatement": {
    call: (api) =>
      api.membership.all.readStatement({
        bytes: Buffer.from("Date;Libellé;Montant\n05/01/2026;VIR;10,00"),
        confirmed: [],
      }),
    letsIn: administrators,
    serves: administrators,
  },
  "membership.all.journal": {
    call: (api) => api.membership.all.journal({ from: "2026-01-01", until: "2026-12-31" }),
    letsIn: administrators,
    serves: administrators,
  },
};
