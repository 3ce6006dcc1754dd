import { membershipsTable } from "@tremplin/core/administration";
import { type MemberStep, memberStepsOf, paymentWays } from "@tremplin/core/membership";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  companyById,
  invoiceById,
  invoicesOf,
  type ListedMembership,
  type ListedPayment,
  type MembershipEventRow,
  type MembershipRow,
  membershipById,
  membershipEvents,
  membershipsSource,
  paymentsOf,
  saveMembership,
  tablePage,
} from "@tremplin/database";
import { z } from "zod";
import { administrator } from "../../policy.ts";
import { tableInput } from "../../table/table-input.ts";
import { type FileColumn, takeAway, takeAwayFormat } from "../../table/take-away.ts";
import { change, note } from "./change.ts";
import { euros } from "./euros.ts";
import { issueInvoice, nextYear } from "./issue.ts";
import { doerOf, networkProcedure } from "./network-procedure.ts";
import { headsInput } from "./own.ts";
import { takeMoney } from "./pay.ts";
import { takeMemberStep } from "./take-step.ts";
import { tellAccepted, tellRefused } from "./tell.ts";
import {
  type Fee,
  feeOf,
  type InvoiceView,
  invoiceView,
  type MembershipView,
  membershipView,
} from "./view.ts";

const query = tableInput(membershipsTable);
const id = z.string().max(64);

/** The memberships, page by page. */
export const list = networkProcedure(administrator)
  .input(query)
  .query(({ ctx, input }) => tablePage(membershipsSource, ctx.database, input, ctx.now()));

const columns: readonly FileColumn<ListedMembership>[] = [
  { word: "column.company", cell: ({ name }) => name },
  { word: "column.siret", cell: ({ siret }) => siret },
  { word: "column.town", cell: ({ placeLabel }) => placeLabel },
  { word: "column.state", cell: ({ state }, t) => t(`memberState.${state}`) },
  { word: "column.headcount", cell: ({ heads }) => heads },
  { word: "column.appliedAt", cell: ({ appliedAt }) => appliedAt },
  { word: "column.startsOn", cell: ({ startsOn }) => startsOn },
  { word: "column.endsOn", cell: ({ endsOn }) => endsOn },
  { word: "column.owed", cell: ({ owed }) => owed / 100 },
];

/** The memberships that a query finds, in a file. */
export const tableFile = networkProcedure(administrator)
  .input(takeAwayFormat.extend({ query }))
  .mutation(({ ctx, input }) => {
    const table = {
      name: "memberships",
      title: "memberships.title",
      source: membershipsSource,
      columns,
    } as const;
    return takeAway(ctx, table, input.query, input.format);
  });

/** One membership as administrators see it. */
export interface MembershipPage {
  readonly company: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly siret: string | null;
  };
  readonly membership: MembershipView;
  readonly fee: Fee;
  readonly invoices: readonly InvoiceView[];
  readonly payments: readonly Pick<
    ListedPayment,
    "id" | "number" | "amount" | "paidOn" | "way" | "recordedByName"
  >[];
  readonly events: readonly MembershipEventRow[];
  readonly steps: readonly MemberStep[];
  /** An invoice may be made by hand: nothing is owed, and a year can be paid. */
  readonly mayInvoice: boolean;
}

/** Refused: `not-found`. */
export const show = networkProcedure(administrator)
  .input(z.object({ id }))
  .query(async ({ ctx, input }): Promise<Result<MembershipPage, "not-found">> => {
    const { db } = ctx.database;
    const row = await membershipById(db, input.id);
    const company = row && (await companyById(db, row.companyId));
    if (!row || !company) return refuse("not-found");
    const [invoices, payments, events] = await Promise.all([
      invoicesOf(db, row.id),
      paymentsOf(db, row.id),
      membershipEvents(db, row.id),
    ]);
    const views = invoices.map(invoiceView);
    return accept({
      company: { id: company.id, slug: company.slug, name: company.name, siret: company.siret },
      membership: membershipView(row),
      fee: feeOf(ctx.network, row.heads),
      invoices: views,
      payments: payments.map(({ id, kind, number, amount, paidOn, way, recordedByName }) => ({
        id,
        number,
        // Money that was given back stands with a minus.
        amount: kind === "invoice" ? amount : -amount,
        paidOn,
        way,
        recordedByName,
      })),
      events,
      steps: memberStepsOf(row.state, "administrator"),
      mayInvoice: isInvoiced(row) && views.every(({ owed }) => owed === 0),
    });
  });

/** Accepts (an invoice is made), refuses or drops. Refused: `not-found`, and as `memberTransition`. */
export const decide = networkProcedure(administrator)
  .input(z.object({ id, step: z.enum(["accept", "refuse", "drop"]), reason: z.string().trim().max(1_000) }))
  .mutation(({ ctx, input: { id, step, reason } }): Promise<Result<null>> => {
    return change(ctx, id, async (handle, row) => {
      const taken = await takeMemberStep(
        handle,
        ctx,
        row,
        { step, reason: reason === "" ? null : reason },
        doerOf(ctx.actor),
      );
      if (!taken.ok) {
        const { refusal } = taken;
        return refusal.code === "member-needs-reason" ? refuse(refusal.code, { field: "reason" }) : taken;
      }
      if (step === "accept") {
        const invoice = await issueInvoice(handle, ctx, taken.value, null);
        await tellAccepted(handle, ctx, taken.value, invoice);
        await note(handle, ctx, row, "membership.accept", { number: invoice.number });
        return accept(null);
      }
      if (step === "refuse") await tellRefused(handle, ctx, taken.value, reason);
      await note(handle, ctx, row, `membership.${step}`, { reason });
      return accept(null);
    });
  });

const payment = z.object({
  id,
  invoiceId: id,
  amount: euros,
  paidOn: z.iso.date(),
  way: z.enum(paymentWays),
});

/** Notes a payment that an administrator sees. Refused: as `takeMoney`, beside the field that it is about. */
export const pay = networkProcedure(administrator)
  .input(payment)
  .mutation(({ ctx, input: { id, ...money } }): Promise<Result<null>> => {
    return change(ctx, id, async (handle, row) => {
      const invoice = await invoiceById(handle.db, money.invoiceId);
      if (invoice?.membershipId !== row.id) return refuse("not-found");
      const paid = await takeMoney(handle, ctx, { ...money, reference: null }, doerOf(ctx.actor));
      if (!paid.ok) {
        const { code, details } = paid.refusal;
        const ofDay = code === "payment-future" || code === "payment-early";
        const field = ofDay ? "paidOn" : /^payment-/.test(code) ? "amount" : null;
        return field === null ? paid : refuse(code, { ...details, field });
      }
      const { amount, way } = money;
      await note(handle, ctx, row, "membership.pay", { number: invoice.number, cents: amount, way });
      return accept(null);
    });
  });

/**
 * Makes an invoice by hand, for a head count that may be another: after a credit note, or for who comes back. Refused:
 * `not-found`, `member-needs-nothing-owed`, `member-state`.
 */
export const invoice = networkProcedure(administrator)
  .input(z.object({ id, heads: headsInput }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return change(ctx, input.id, async (handle, row) => {
      if (!isInvoiced(row)) return refuse("member-state", { state: row.state });
      const invoices = (await invoicesOf(handle.db, row.id)).map(invoiceView);
      if (invoices.some(({ owed }) => owed > 0)) return refuse("member-needs-nothing-owed");
      const told = { ...row, heads: input.heads };
      if (!(await saveMembership(handle, row, { heads: input.heads }))) return refuse("member-state", {});
      const isRunning = row.state === "active" || row.state === "grace";
      const startsOn =
        isRunning && row.startsOn !== null && row.endsOn !== null
          ? nextYear({ startsOn: row.startsOn, endsOn: row.endsOn }).startsOn
          : null;
      const made = await issueInvoice(handle, ctx, told, startsOn);
      await tellAccepted(handle, ctx, told, made);
      await note(handle, ctx, row, "membership.invoice", { number: made.number });
      return accept(null);
    });
  });

/** Whether a year of it can be paid. */
function isInvoiced({ state }: Pick<MembershipRow, "state">): boolean {
  return state === "accepted" || state === "active" || state === "grace" || state === "lapsed";
}
