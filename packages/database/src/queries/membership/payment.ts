import type { InvoiceKind } from "@tremplin/core/membership";
import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../../open.ts";
import type { MembershipPaymentTable } from "../../schema/membership.ts";
import type { Database } from "../../schema.ts";

export type MembershipPaymentRow = Selectable<MembershipPaymentTable>;

export interface ListedPayment extends MembershipPaymentRow {
  /** Of the invoice that it pays; of the credit note, for money that was given back. */
  readonly number: string;
  readonly kind: InvoiceKind;
  readonly companyName: string;
}

/** Keeps a payment. False when its reference was known: told twice, it pays once. */
export async function addMembershipPayment(
  { db }: DatabaseHandle,
  row: MembershipPaymentRow,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("membershipPayment")
    .values(row)
    .onConflict((conflict) => conflict.column("reference").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Which of these references are of payments already. */
export async function knownPayments(
  db: Kysely<Database>,
  references: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  // Few enough for the parameters of a statement.
  for (let at = 0; at < references.length; at += 500) {
    const rows = await db
      .selectFrom("membershipPayment")
      .where("reference", "in", references.slice(at, at + 500))
      .select("reference")
      .execute();
    for (const { reference } of rows) if (reference !== null) known.add(reference);
  }
  return known;
}

/** The payments of a membership's invoices, the latest first. */
export function paymentsOf(db: Kysely<Database>, membershipId: string): Promise<ListedPayment[]> {
  return listed(db)
    .where("invoice.membershipId", "=", membershipId)
    .orderBy("membershipPayment.paidOn", "desc")
    .orderBy("membershipPayment.recordedAt", "desc")
    .orderBy("membershipPayment.id", "desc")
    .execute();
}

/** The payments of some days (ISO, both within), the earliest first. */
export function paymentsMade(
  db: Kysely<Database>,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<ListedPayment[]> {
  return listed(db)
    .where("membershipPayment.paidOn", ">=", from)
    .where("membershipPayment.paidOn", "<=", until)
    .orderBy("membershipPayment.paidOn")
    .orderBy("membershipPayment.recordedAt")
    .orderBy("invoice.number")
    .orderBy("membershipPayment.id")
    .execute();
}

function listed(db: Kysely<Database>) {
  return db
    .selectFrom("membershipPayment")
    .innerJoin("invoice", "invoice.id", "membershipPayment.invoiceId")
    .selectAll("membershipPayment")
    .select(["invoice.number", "invoice.kind", "invoice.companyName"]);
}
