import { giveBack, paymentWays, whyNotCredit } from "@tremplin/core/membership";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { addMembershipPayment, invoiceById, invoicesOf } from "@tremplin/database";
import { z } from "zod";
import { today } from "../../asking.ts";
import { administrator } from "../../policy.ts";
import { change, note } from "./change.ts";
import { euros } from "./euros.ts";
import { issueCreditNote } from "./issue.ts";
import { doerOf, networkProcedure } from "./network-procedure.ts";
import { takeMemberStep } from "./take-step.ts";

const id = z.string().max(64);

/** What becomes of the membership when an invoice that was paid is undone. */
const creditEffects = ["none", "leave", "take-back"] as const;
export type CreditEffect = (typeof creditEffects)[number];

const credited = z.object({
  id,
  invoiceId: id,
  /** `none` unless the invoice was paid in full. */
  effect: z.enum(creditEffects).default("none"),
  reason: z.string().trim().max(1_000).default(""),
});

/**
 * Undoes an invoice by a credit note; what was paid of it is to be given back then. Of one that was paid in full it says
 * why, and what becomes of the year. Refused: `not-found`, `invoice-credited`, `member-needs-reason` beside the field
 * `reason`, `member-needs-earlier-year` beside `effect`, `member-state`.
 */
export const credit = networkProcedure(administrator)
  .input(credited)
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return change(ctx, input.id, async (handle, row) => {
      const invoice = await invoiceById(handle.db, input.invoiceId);
      if (invoice?.membershipId !== row.id) return refuse("not-found");
      const why = whyNotCredit(invoice);
      if (why) return refuse(why);
      const { effect, reason } = input;
      const isPaid = invoice.settledAt !== null;
      if (isPaid && reason === "") return refuse("member-needs-reason", { field: "reason" });
      if (isPaid && effect !== "none") {
        const taken = await takeMemberStep(handle, ctx, row, { step: effect, reason }, doerOf(ctx.actor));
        if (!taken.ok) {
          const { code, details } = taken.refusal;
          return code === "member-needs-earlier-year" ? refuse(code, { ...details, field: "effect" }) : taken;
        }
      }
      const made = await issueCreditNote(handle, ctx, invoice);
      const details = { number: made.number, undone: invoice.number };
      await note(handle, ctx, row, "membership.credit", reason === "" ? details : { ...details, reason });
      return accept(null);
    });
  });

const refunded = z.object({
  id,
  invoiceId: id,
  amount: euros,
  paidOn: z.iso.date(),
  way: z.enum(paymentWays),
});

/**
 * Notes money that was given back for an invoice that a credit note undid. Refused: `not-found`, and beside its field
 * `refund-nothing`, `refund-too-much`, `payment-nothing`, `payment-future`, `refund-early` (before its credit note).
 */
export const refund = networkProcedure(administrator)
  .input(refunded)
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return change(ctx, input.id, async (handle, row) => {
      const invoice = await invoiceById(handle.db, input.invoiceId);
      if (invoice?.membershipId !== row.id) return refuse("not-found");
      const given = giveBack(invoice, input.amount);
      if (!given.ok) return refuse(given.refusal.code, { ...given.refusal.details, field: "amount" });
      if (input.paidOn > today(ctx)) return refuse("payment-future", { field: "paidOn" });
      const undoing = (await invoicesOf(handle.db, row.id)).find(({ creditOf }) => creditOf === invoice.id);
      if (!undoing) return refuse("refund-nothing", { field: "amount" });
      if (input.paidOn < undoing.issuedOn) return refuse("refund-early", { field: "paidOn" });
      const { id: recordedBy, name: recordedByName } = doerOf(ctx.actor);
      await addMembershipPayment(handle, {
        id: ctx.newId(),
        // A payment of the credit note is money given back.
        invoiceId: undoing.id,
        amount: input.amount,
        paidOn: input.paidOn,
        way: input.way,
        reference: null,
        recordedAt: ctx.now(),
        recordedBy,
        recordedByName,
      });
      const { amount: cents, way } = input;
      await note(handle, ctx, row, "membership.refund", { number: invoice.number, cents, way });
      return accept(null);
    });
  });
