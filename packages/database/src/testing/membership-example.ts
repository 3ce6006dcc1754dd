import type { InvoiceContent } from "@tremplin/core/membership";
import type { NewInvoice } from "../queries/membership/invoice.ts";
import type { MembershipRow } from "../queries/membership/membership.ts";

const at = new Date("2026-11-20T08:30:00Z");

/** A membership that was paid for 2026, with the changes of the test. */
export function membershipExample(
  changes: Partial<MembershipRow> & Pick<MembershipRow, "companyId">,
): MembershipRow {
  return {
    id: "m",
    state: "active",
    heads: 4,
    billingAddress: "3 rue du Four, 21000 Dijon",
    appliedAt: at,
    appliedBy: "jeanne",
    changedAt: at,
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
    reason: null,
    reminded: null,
    ...changes,
  };
}

const content: InvoiceContent = {
  seller: {
    name: "Association Les Cimes",
    address: "1 rue de la Gare, 73000 Chambéry",
    registration: "SIREN 123 456 782",
    legalForm: "association loi de 1901",
    contact: "contact@exemple.fr",
  },
  buyer: { name: "Le Fournil", address: "3 rue du Four, 21000 Dijon", registration: "73282932000074" },
  subject: "Adhésion d'un an",
  tier: "Moins de 10 salariés",
  heads: 4,
  net: 60_000,
  vatRate: 0,
  vat: 0,
  total: 60_000,
  vatNote: "TVA non applicable, article 293 B du CGI",
  payment: { iban: "FR7630006000011234567890189", bic: "AGRIFRPP", holder: "Association Les Cimes" },
  undoes: null,
};

/** An invoice of 600 euros of the membership `m`, with the changes of the test. */
export function invoiceExample(changes: Partial<NewInvoice> & Pick<NewInvoice, "id">): NewInvoice {
  return {
    kind: "invoice",
    membershipId: "m",
    companyId: "c",
    companyName: "Le Fournil",
    creditOf: null,
    issuedAt: at,
    issuedOn: "2026-11-20",
    dueOn: "2026-12-20",
    startsOn: null,
    total: 60_000,
    content,
    prefix: "ADH",
    ...changes,
  };
}
