import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type DatabaseHandle,
  type InvoiceAccount,
  invoicesIssued,
  type ListedPayment,
  paymentsMade,
} from "@tremplin/database";
import { csvTable } from "@tremplin/interop";
import { z } from "zod";
import { audit } from "../../audit.ts";
import { administrator } from "../../policy.ts";
import type { TableFile } from "../../table/take-away.ts";
import { networkProcedure } from "./network-procedure.ts";

/** The columns of a "fichier des écritures comptables" (livre des procédures fiscales, A47 A-1), in its order. */
const header = [
  "JournalCode",
  "JournalLib",
  "EcritureNum",
  "EcritureDate",
  "CompteNum",
  "CompteLib",
  "CompAuxNum",
  "CompAuxLib",
  "PieceRef",
  "PieceDate",
  "EcritureLib",
  "Debit",
  "Credit",
  "EcritureLet",
  "DateLet",
  "ValidDate",
  "Montantdevise",
  "Idevise",
] as const;

/** Accounts of the plan of associations (règlement ANC 2018-06). */
const accounts = { customer: "411000", dues: "756000", vat: "445710", bank: "512000" } as const;

const period = z.object({ from: z.iso.date(), until: z.iso.date() });

/**
 * The sales and the receipts of some days as accounting entries, in CSV: each balances to the cent. Refused:
 * `journal-days` beside the field `until` when it ends before it begins.
 */
export const journal = networkProcedure(administrator)
  .input(period)
  .mutation(async ({ ctx, input }): Promise<Result<TableFile, "journal-days">> => {
    if (input.until < input.from) return refuse("journal-days", { field: "until" });
    const { db } = ctx.database;
    const [invoices, payments] = await Promise.all([invoicesIssued(db, input), receiptsOf(db, input)]);
    const title = ctx.t("journal.title");
    await audit(ctx.database, ctx, {
      action: "table.export",
      subject: { kind: "table", id: "journal", label: title },
      details: {
        format: "csv",
        rows: invoices.length + payments.length,
        from: input.from,
        until: input.until,
      },
    });
    const words: EntryWords = {
      sales: ctx.t("journal.sales"),
      bank: ctx.t("journal.bank"),
      customers: ctx.t("journal.customers"),
      dues: ctx.t("journal.dues"),
      vat: ctx.t("journal.vat"),
      account: ctx.t("journal.account"),
      invoice: ({ kind, number, companyName: company }) =>
        ctx.t(kind === "invoice" ? "journal.invoice" : "journal.credit", { number, company }),
      payment: ({ kind, number, companyName: company }) =>
        ctx.t(kind === "invoice" ? "journal.payment" : "journal.refund", { number, company }),
    };
    return accept({
      name: `${title} ${input.from} ${input.until}.csv`,
      contentType: "text/csv; charset=utf-8",
      bytes: csvTable({
        title,
        header,
        timeZone: ctx.instance.config.timeZone,
        rows: (async function* () {
          for (const invoice of invoices) yield* saleOf(invoice, words);
          for (const { entry, payment } of payments) yield* receiptOf(payment, entry, words);
        })(),
      }),
    });
  });

interface NumberedPayment {
  /** `20270105-0003`: its day, and its rank among all payments of its year as they were noted. */
  readonly entry: string;
  readonly payment: ListedPayment;
}

/**
 * The payments of some days with their numbers, the same in whatever export they are: one that is noted later, even for
 * an earlier day, gets a later rank.
 */
async function receiptsOf(
  db: DatabaseHandle["db"],
  { from, until }: z.infer<typeof period>,
): Promise<NumberedPayment[]> {
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)];
  const all = await paymentsMade(db, { from: `${first}-01-01`, until: `${last}-12-31` });
  const ranks = new Map<string, number>();
  const entries = new Map<string, string>();
  for (const { id, paidOn } of all.toSorted(
    (a, b) => a.recordedAt.getTime() - b.recordedAt.getTime() || (a.id < b.id ? -1 : 1),
  )) {
    const year = paidOn.slice(0, 4);
    const rank = (ranks.get(year) ?? 0) + 1;
    ranks.set(year, rank);
    entries.set(id, `${paidOn.replaceAll("-", "")}-${String(rank).padStart(4, "0")}`);
  }
  return all
    .filter(({ paidOn }) => paidOn >= from && paidOn <= until)
    .map((payment) => ({ entry: entries.get(payment.id) ?? "", payment }));
}

interface EntryWords {
  readonly sales: string;
  readonly bank: string;
  readonly customers: string;
  readonly dues: string;
  readonly vat: string;
  readonly account: string;
  readonly invoice: (invoice: InvoiceAccount) => string;
  readonly payment: (payment: ListedPayment) => string;
}

interface Line {
  readonly account: string;
  readonly label: string;
  /** The customer, on their account. */
  readonly company?: string;
  /** In cents: what is due to us stands in debit. */
  readonly debit?: number;
  readonly credit?: number;
}

/** An invoice: the customer owes, the dues are earned, the tax is the State's. A credit note the other way round. */
function saleOf(invoice: InvoiceAccount, words: EntryWords): string[][] {
  const { kind, number, issuedOn, companyName, content } = invoice;
  const [ours, theirs] = kind === "invoice" ? (["debit", "credit"] as const) : (["credit", "debit"] as const);
  const lines: Line[] = [
    { account: accounts.customer, label: words.customers, company: companyName, [ours]: content.total },
    { account: accounts.dues, label: words.dues, [theirs]: content.net },
    ...(content.vat > 0 ? [{ account: accounts.vat, label: words.vat, [theirs]: content.vat }] : []),
  ];
  const entry = { code: "VE", journal: words.sales, number, day: issuedOn, said: words.invoice(invoice) };
  return lines.map((line) => record(entry, number, line));
}

/** Money that came in; given back, the other way round. */
function receiptOf(payment: ListedPayment, entryNumber: string, words: EntryWords): string[][] {
  const { kind, number, paidOn, amount, companyName } = payment;
  const [ours, theirs] = kind === "invoice" ? (["debit", "credit"] as const) : (["credit", "debit"] as const);
  const lines: Line[] = [
    { account: accounts.bank, label: words.account, [ours]: amount },
    { account: accounts.customer, label: words.customers, company: companyName, [theirs]: amount },
  ];
  const entry = {
    code: "BQ",
    journal: words.bank,
    number: entryNumber,
    day: paidOn,
    said: words.payment(payment),
  };
  return lines.map((line) => record(entry, number, line));
}

interface Entry {
  readonly code: string;
  readonly journal: string;
  readonly number: string;
  /** ISO day. */
  readonly day: string;
  readonly said: string;
}

function record({ code, journal, number, day, said }: Entry, piece: string, line: Line): string[] {
  const date = day.replaceAll("-", "");
  const { account, label, company = "", debit = 0, credit = 0 } = line;
  return [
    code,
    journal,
    number,
    date,
    account,
    label,
    "",
    company,
    piece,
    date,
    said,
    euros(debit),
    euros(credit),
    "",
    "",
    date,
    "",
    "",
  ];
}

/** `1200,00` */
function euros(cents: number): string {
  return `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, "0")}`;
}
