import { type InvoiceContent, type InvoiceKind, invoiceNumber } from "@tremplin/core/membership";
import { type Kysely, type Selectable, sql } from "kysely";
import type { DatabaseHandle } from "../../open.ts";
import type { InvoiceTable } from "../../schema/membership.ts";
import type { Database } from "../../schema.ts";

export type InvoiceRow = Selectable<InvoiceTable>;

/** An invoice with what was paid of it, and whether a credit note undid it. */
export interface InvoiceAccount extends InvoiceRow {
  /** In cents. */
  readonly paid: number;
  /** In cents: what was given back of it, kept as payments of the credit note that undid it. */
  readonly givenBack: number;
  readonly isCredited: boolean;
}

/** An invoice to be written: it gets its number when it is. */
export interface NewInvoice
  extends Omit<InvoiceRow, "number" | "year" | "rank" | "content" | "settledAt" | "kind"> {
  readonly kind: InvoiceKind;
  readonly content: InvoiceContent;
  /** Begins the number: `ADH`. */
  readonly prefix: string;
}

/**
 * Writes an invoice or a credit note with the next number of its year, within a transaction: the counter stays locked
 * until its end, and what is rolled back gives its number back. So numbers follow each other without a gap, in the
 * order in which they were kept (CGI, annexe II, 242 nonies A, I, 7°).
 */
export async function addInvoice({ db }: DatabaseHandle, invoice: NewInvoice): Promise<InvoiceRow> {
  if (!db.isTransaction) throw new Error("An invoice is numbered within a transaction, or numbers get lost");
  const { prefix, ...rest } = invoice;
  const year = Number(invoice.issuedOn.slice(0, 4));
  const { last: rank } = await db
    .insertInto("invoiceCounter")
    .values({ year, last: 1 })
    .onConflict((conflict) =>
      conflict.column("year").doUpdateSet({ last: sql<number>`${sql.ref("invoiceCounter.last")} + 1` }),
    )
    .returning("last")
    .executeTakeFirstOrThrow();
  const row = { ...rest, year, rank, number: invoiceNumber(prefix, year, rank), settledAt: null };
  await db.insertInto("invoice").values(row).execute();
  return row;
}

/** One invoice, with what was paid of it. */
export async function invoiceById(db: Kysely<Database>, id: string): Promise<InvoiceAccount | undefined> {
  return (await accountsWhere(db, (query) => query.where("invoice.id", "=", id)))[0];
}

/** The invoices and credit notes of a membership, the latest first. */
export function invoicesOf(db: Kysely<Database>, membershipId: string): Promise<InvoiceAccount[]> {
  return accountsWhere(db, (query) =>
    query
      .where("invoice.membershipId", "=", membershipId)
      .orderBy("invoice.year", "desc")
      .orderBy("invoice.rank", "desc"),
  );
}

/** The invoices of which something is owed, the oldest first. */
export async function openInvoices(db: Kysely<Database>): Promise<InvoiceAccount[]> {
  const all = await accountsWhere(db, (query) =>
    query
      .where("invoice.kind", "=", "invoice")
      .where("invoice.settledAt", "is", null)
      .orderBy("invoice.year")
      .orderBy("invoice.rank"),
  );
  return all.filter(({ isCredited }) => !isCredited);
}

/** The invoices and credit notes of some days (ISO, both within), in the order of their numbers. */
export function invoicesIssued(
  db: Kysely<Database>,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<InvoiceAccount[]> {
  return accountsWhere(db, (query) =>
    query
      .where("invoice.issuedOn", ">=", from)
      .where("invoice.issuedOn", "<=", until)
      .orderBy("invoice.year")
      .orderBy("invoice.rank"),
  );
}

/** Marks an invoice as paid in full. */
export async function settleInvoice({ db }: DatabaseHandle, id: string, settledAt: Date): Promise<void> {
  await db.updateTable("invoice").set({ settledAt }).where("id", "=", id).execute();
}

function accounts(db: Kysely<Database>) {
  return db
    .selectFrom("invoice")
    .selectAll("invoice")
    .select(({ selectFrom }) => [
      selectFrom("membershipPayment")
        .whereRef("membershipPayment.invoiceId", "=", "invoice.id")
        .select(({ fn }) => fn.sum<number>("membershipPayment.amount").as("paid"))
        .as("paid"),
      selectFrom("membershipPayment")
        .innerJoin("invoice as undoing", "undoing.id", "membershipPayment.invoiceId")
        .whereRef("undoing.creditOf", "=", "invoice.id")
        .select(({ fn }) => fn.sum<number>("membershipPayment.amount").as("given"))
        .as("givenBack"),
      selectFrom("invoice as note")
        .whereRef("note.creditOf", "=", "invoice.id")
        .select("note.id")
        .as("undoneBy"),
    ]);
}

async function accountsWhere(
  db: Kysely<Database>,
  narrow: (query: ReturnType<typeof accounts>) => ReturnType<typeof accounts>,
): Promise<InvoiceAccount[]> {
  const rows = await narrow(accounts(db)).execute();
  return rows.map(({ paid, givenBack, undoneBy, ...row }) => ({
    ...row,
    paid: Number(paid ?? 0),
    givenBack: Number(givenBack ?? 0),
    isCredited: undoneBy !== null,
  }));
}
