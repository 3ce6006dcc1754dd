import { daysFrom, type PaymentWay, takePayment } from "@tremplin/core/membership";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addMembershipPayment,
  type DatabaseHandle,
  holdMembership,
  type InvoiceAccount,
  invoiceById,
  type MembershipRow,
  settleInvoice,
} from "@tremplin/database";
import { today } from "../../asking.ts";
import type { Doer } from "./network-procedure.ts";
import { type NetworkWork, takeMemberStep } from "./take-step.ts";
import { tellPaid } from "./tell.ts";

/** Money that came in for an invoice. */
export interface Money {
  readonly invoiceId: string;
  /** In cents. */
  readonly amount: number;
  /** ISO day. */
  readonly paidOn: string;
  readonly way: PaymentWay;
  readonly reference: string | null;
}

/** Days before its invoice on which a payment may have come: earlier is a mistyped year, and would open one that is over. */
const earliest = 60;

/** What a payment did. */
export interface Paid {
  readonly invoice: InvoiceAccount;
  /** Nothing is owed any more: the company is a member, or stays one. */
  readonly isSettled: boolean;
  readonly membership: MembershipRow;
}

/**
 * Takes a payment in, within a transaction; the last of an invoice opens the year. Refused: `not-found`,
 * `payment-known` for one that was told before, `payment-future`, `payment-early`, `invoice-settled`,
 * `payment-too-much`, `payment-nothing`, and as `memberTransition`.
 */
export async function takeMoney(
  handle: DatabaseHandle,
  ctx: NetworkWork,
  { invoiceId, amount, paidOn, way, reference }: Money,
  by: Doer,
): Promise<Result<Paid>> {
  const seen = await invoiceById(handle.db, invoiceId);
  const membership = seen && (await holdMembership(handle, seen.membershipId));
  // Read again: another payment may have come in before it was ours.
  const invoice = membership && (await invoiceById(handle.db, invoiceId));
  if (!invoice || !membership) return refuse("not-found");
  if (paidOn > today(ctx)) return refuse("payment-future");
  if (daysFrom(paidOn, invoice.issuedOn) > earliest) return refuse("payment-early", { days: earliest });
  const taken = takePayment(invoice, amount);
  if (!taken.ok) return taken;
  const { isSettled } = taken.value;
  const isNew = await addMembershipPayment(handle, {
    id: ctx.newId(),
    invoiceId,
    amount,
    paidOn,
    way,
    reference,
    recordedAt: ctx.now(),
    recordedBy: by.id,
    recordedByName: by.name,
  });
  if (!isNew) return refuse("payment-known");
  const account = { ...invoice, paid: invoice.paid + amount };
  if (!isSettled) return accept({ invoice: account, isSettled, membership });
  await settleInvoice(handle, invoiceId, ctx.now());
  const active = await takeMemberStep(handle, ctx, membership, { step: "pay", paidOn }, by);
  // A refusal would leave money without what it paid for: nothing of it is kept.
  if (!active.ok) throw new Error(`a payment can't be taken in: ${active.refusal.code}`);
  await tellPaid(handle, ctx, active.value, account);
  return accept({ invoice: account, isSettled, membership: active.value });
}
