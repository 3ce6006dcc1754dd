import { accept, type Result, refuse } from "../shared/index.ts";

export const invoiceKinds = ["invoice", "credit-note"] as const;
/** A credit note undoes an invoice, which is never changed nor deleted. */
export type InvoiceKind = (typeof invoiceKinds)[number];

/** Who sells or buys, as an invoice names them. */
export interface InvoiceParty {
  readonly name: string;
  readonly address: string;
  /** SIREN, SIRET, RNA …: as it is to be read; null when it is not known. */
  readonly registration: string | null;
}

/** All that an invoice says, kept as it was on its day: settings and companies change, it does not. */
export interface InvoiceContent {
  readonly seller: InvoiceParty & {
    readonly legalForm: string | null;
    readonly contact: string;
    /** Of who asks for tax (CGI, annexe II, 242 nonies A, I, 2°); absent for who has none. */
    readonly vatNumber?: string;
  };
  readonly buyer: InvoiceParty;
  /** What is sold: the membership of a year. */
  readonly subject: string;
  /** The tier, and the head count that was told. */
  readonly tier: string;
  readonly heads: number;
  /** In cents, without tax. */
  readonly net: number;
  /** In percent. */
  readonly vatRate: number;
  /** In cents. */
  readonly vat: number;
  /** In cents, tax within. */
  readonly total: number;
  /** What must be said of the tax: why there is none. */
  readonly vatNote: string | null;
  readonly payment: { readonly iban: string; readonly bic: string; readonly holder: string };
  /** The number of the invoice that a credit note undoes; null on an invoice. */
  readonly undoes: string | null;
}

/** `ADH-2027-0042`: the series of a year, without a gap. */
export function invoiceNumber(prefix: string, year: number, rank: number): string {
  return `${prefix}-${year}-${String(rank).padStart(4, "0")}`;
}

/** What is still to be paid, and whether that is nothing. */
export interface Account {
  readonly kind: InvoiceKind;
  readonly total: number;
  /** The sum of what was paid, in cents. */
  readonly paid: number;
  /** The sum of what was given back of it, in cents. */
  readonly givenBack: number;
  readonly isCredited: boolean;
}

/** What of an invoice is to be paid, in cents; 0 for a credit note and for what one undid. */
export function amountOwed({ kind, total, paid, isCredited }: Account): number {
  return kind === "credit-note" || isCredited ? 0 : Math.max(total - paid, 0);
}

/** Takes a payment in: its amount in cents, more than nothing and no more than what is owed. */
export function takePayment(
  account: Account,
  amount: number,
): Result<{ readonly isSettled: boolean }, "invoice-settled" | "payment-too-much" | "payment-nothing"> {
  const owed = amountOwed(account);
  if (owed === 0) return refuse("invoice-settled");
  if (!Number.isSafeInteger(amount) || amount <= 0) return refuse("payment-nothing");
  if (amount > owed) return refuse("payment-too-much", { owed });
  return accept({ isSettled: amount === owed });
}

/** Whether a credit note may undo it: an invoice, once. What was paid of it is to be given back then. */
export function whyNotCredit({ kind, isCredited }: Account): "invoice-credited" | null {
  return kind === "credit-note" || isCredited ? "invoice-credited" : null;
}

/** What of an invoice is to be given back, in cents: all that was paid of one that a credit note undid. */
export function amountToGiveBack({ kind, paid, givenBack, isCredited }: Account): number {
  return kind === "invoice" && isCredited ? Math.max(paid - givenBack, 0) : 0;
}

/** Gives money back: its amount in cents, more than nothing and no more than what is to be given back. */
export function giveBack(
  account: Account,
  amount: number,
): Result<null, "refund-nothing" | "refund-too-much" | "payment-nothing"> {
  const due = amountToGiveBack(account);
  if (due === 0) return refuse("refund-nothing");
  if (!Number.isSafeInteger(amount) || amount <= 0) return refuse("payment-nothing");
  return amount > due ? refuse("refund-too-much", { due }) : accept(null);
}
