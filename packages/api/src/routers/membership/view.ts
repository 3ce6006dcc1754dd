import { amountOwed, amountToGiveBack, centsOf, tierOf, vatOn } from "@tremplin/core/membership";
import type { InvoiceAccount, MembershipRow } from "@tremplin/database";
import type { MembershipConfig } from "@tremplin/instance";

/** A membership as pages show it. */
export type MembershipView = Pick<
  MembershipRow,
  "id" | "state" | "heads" | "billingAddress" | "appliedAt" | "startsOn" | "endsOn" | "reason"
>;

/** An invoice or a credit note in a list. */
export interface InvoiceView
  extends Pick<
    InvoiceAccount,
    "id" | "kind" | "number" | "issuedOn" | "dueOn" | "total" | "paid" | "isCredited"
  > {
  /** In cents. */
  readonly owed: number;
  /** In cents: what was paid of an invoice that was undone since. */
  readonly toGiveBack: number;
  /** It was paid in full: undoing it concerns a year. */
  readonly isSettled: boolean;
}

/** What a year costs for a head count, in cents. */
export interface Fee {
  readonly tier: string;
  readonly net: number;
  readonly total: number;
}

export function membershipView(row: MembershipRow): MembershipView {
  const { id, state, heads, billingAddress, appliedAt, startsOn, endsOn, reason } = row;
  return { id, state, heads, billingAddress, appliedAt, startsOn, endsOn, reason };
}

export function invoiceView(invoice: InvoiceAccount): InvoiceView {
  const { id, kind, number, issuedOn, dueOn, total, paid, isCredited } = invoice;
  return {
    ...{ id, kind, number, issuedOn, dueOn, total, paid, isCredited },
    owed: amountOwed(invoice),
    toGiveBack: amountToGiveBack(invoice),
    isSettled: invoice.settledAt !== null,
  };
}

/** The fee of a head count, with its tax. */
export function feeOf({ tiers, vat }: MembershipConfig, heads: number): Fee {
  const { label: tier, fee } = tierOf(tiers, heads);
  const net = centsOf(fee);
  return { tier, net, total: net + vatOn(net, vat.rate) };
}
