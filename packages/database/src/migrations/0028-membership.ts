import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Companies that are members of the network, what happened to that, their invoices and payments. */
export function membershipTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createMemberships(db, types);
      await createInvoices(db, types);
      await createPayments(db, types);
    },
  };
}

async function createMemberships(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("membership")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("companyId", "text", (column) =>
      column.notNull().unique().references("company.id").onDelete("cascade"),
    )
    .addColumn("state", "text", (column) =>
      column
        .notNull()
        .check(sql`"state" in ('applied', 'accepted', 'active', 'grace', 'lapsed', 'refused', 'withdrawn')`),
    )
    .addColumn("heads", "integer", (column) => column.notNull())
    .addColumn("billingAddress", "text", (column) => column.notNull())
    .addColumn("appliedAt", instant, (column) => column.notNull())
    .addColumn("appliedBy", "text", (column) => column.notNull())
    .addColumn("changedAt", instant, (column) => column.notNull())
    .addColumn("startsOn", "text")
    .addColumn("endsOn", "text")
    .addColumn("reason", "text")
    .addColumn("reminded", "integer")
    .execute();
  await db.schema.createIndex("membershipState").on("membership").columns(["state", "endsOn"]).execute();
  await db.schema
    .createTable("membershipEvent")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("membershipId", "text", (column) =>
      column.notNull().references("membership.id").onDelete("cascade"),
    )
    .addColumn("at", instant, (column) => column.notNull())
    .addColumn("actorId", "text")
    .addColumn("actorName", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("step", "text", (column) => column.notNull())
    .addColumn("fromState", "text")
    .addColumn("toState", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .execute();
  await db.schema
    .createIndex("membershipEventOf")
    .on("membershipEvent")
    .columns(["membershipId", "at"])
    .execute();
}

async function createInvoices(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("invoiceCounter")
    .addColumn("year", "integer", (column) => column.primaryKey().notNull())
    .addColumn("last", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("invoice")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("kind", "text", (column) => column.notNull().check(sql`"kind" in ('invoice', 'credit-note')`))
    .addColumn("number", "text", (column) => column.notNull().unique())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("rank", "integer", (column) => column.notNull())
    .addColumn("membershipId", "text", (column) => column.notNull())
    .addColumn("companyId", "text", (column) => column.notNull())
    .addColumn("companyName", "text", (column) => column.notNull())
    // An invoice is undone once.
    .addColumn("creditOf", "text", (column) => column.unique().references("invoice.id"))
    .addColumn("issuedAt", instant, (column) => column.notNull())
    .addColumn("issuedOn", "text", (column) => column.notNull())
    .addColumn("dueOn", "text", (column) => column.notNull())
    .addColumn("startsOn", "text")
    .addColumn("total", "integer", (column) => column.notNull())
    .addColumn("content", json, (column) => column.notNull())
    .addColumn("settledAt", instant)
    .addUniqueConstraint("invoiceSeries", ["year", "rank"])
    .execute();
  await db.schema.createIndex("invoiceMembership").on("invoice").column("membershipId").execute();
  await db.schema.createIndex("invoiceIssued").on("invoice").column("issuedOn").execute();
}

async function createPayments(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("membershipPayment")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("invoiceId", "text", (column) => column.notNull().references("invoice.id"))
    .addColumn("amount", "integer", (column) => column.notNull().check(sql`"amount" > 0`))
    .addColumn("paidOn", "text", (column) => column.notNull())
    .addColumn("way", "text", (column) => column.notNull().check(sql`"way" in ('transfer', 'card', 'check')`))
    // A line of the bank, or a session of the card's provider, pays once however often it is told.
    .addColumn("reference", "text", (column) => column.unique())
    .addColumn("recordedAt", instant, (column) => column.notNull())
    .addColumn("recordedBy", "text")
    .addColumn("recordedByName", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("membershipPaymentInvoice")
    .on("membershipPayment")
    .column("invoiceId")
    .execute();
  await db.schema.createIndex("membershipPaymentPaid").on("membershipPayment").column("paidOn").execute();
}
