import type {
  InvoiceContent,
  InvoiceKind,
  MemberState,
  MemberStep,
  PaymentWay,
} from "@tremplin/core/membership";
import type { Role } from "@tremplin/core/shared";
import type { Instant, MaybeInstant } from "./instant.ts";

/** Where the membership of a company stands; one row for each that ever asked. */
export interface MembershipTable {
  id: string;
  companyId: string;
  state: MemberState;
  /** The head count that was told. */
  heads: number;
  /** Where invoices are addressed to. */
  billingAddress: string;
  appliedAt: Instant;
  appliedBy: string;
  changedAt: Instant;
  /** The year that was paid last, ISO days; null as long as none was. */
  startsOn: string | null;
  endsOn: string | null;
  /** Why it was refused or dropped. */
  reason: string | null;
  /** The last reminder of this year that was sent, in days before its end; -1 in the days of grace. */
  reminded: number | null;
}

/** What happened to a membership. */
export interface MembershipEventTable {
  id: string;
  membershipId: string;
  at: Instant;
  /** Null for the board itself. */
  actorId: string | null;
  actorName: string;
  role: Role;
  step: MemberStep;
  fromState: MemberState | null;
  toState: MemberState;
  reason: string | null;
}

/** An invoice or a credit note: written once, never changed, never deleted. No reference, so that it outlives all. */
export interface InvoiceTable {
  id: string;
  kind: InvoiceKind;
  /** `ADH-2027-0042` */
  number: string;
  year: number;
  /** Its place in the year's series, from 1. */
  rank: number;
  membershipId: string;
  companyId: string;
  companyName: string;
  /** The invoice that a credit note undoes. */
  creditOf: string | null;
  issuedAt: Instant;
  /** ISO days, on the board's clocks. */
  issuedOn: string;
  dueOn: string;
  /** The first day of the year that it is for; null for one that begins with its payment. */
  startsOn: string | null;
  /** In cents, tax within. */
  total: number;
  content: InvoiceContent;
  /** When all of it was paid. */
  settledAt: MaybeInstant;
}

/** One row for each year: the last number given. */
export interface InvoiceCounterTable {
  year: number;
  last: number;
}

export interface MembershipPaymentTable {
  id: string;
  invoiceId: string;
  /** In cents. */
  amount: number;
  /** ISO day of the bank. */
  paidOn: string;
  way: PaymentWay;
  /** What tells this payment from all others: a line of the bank, a session of the card's provider. */
  reference: string | null;
  recordedAt: Instant;
  /** Null for the board itself. */
  recordedBy: string | null;
  recordedByName: string;
}
