import {
  addDays,
  centsOf,
  type InvoiceContent,
  type Period,
  tierOf,
  vatOn,
  yearFrom,
} from "@tremplin/core/membership";
import { dayInWords } from "@tremplin/core/shared";
import {
  addInvoice,
  companyById,
  type DatabaseHandle,
  type InvoiceAccount,
  type InvoiceRow,
  type MembershipRow,
} from "@tremplin/database";
import { today } from "../../asking.ts";
import type { NetworkWork } from "./take-step.ts";

/**
 * Makes the invoice of a year, within a transaction: all that it says is kept as it is today. `startsOn` is the first day
 * of a year that follows another; without it, the year begins with the payment.
 */
export async function issueInvoice(
  handle: DatabaseHandle,
  ctx: NetworkWork,
  membership: Pick<MembershipRow, "id" | "companyId" | "heads" | "billingAddress">,
  startsOn: string | null,
): Promise<InvoiceRow> {
  const { network, t } = ctx;
  const company = await companyById(handle.db, membership.companyId);
  if (!company) throw new Error("a membership is of a company that is not there");
  const tier = tierOf(network.tiers, membership.heads);
  const net = centsOf(tier.fee);
  const vat = vatOn(net, network.vat.rate);
  const { name: board } = ctx.instance.config;
  const content: InvoiceContent = {
    seller: sellerOf(ctx),
    buyer: { name: company.name, address: membership.billingAddress, registration: company.siret },
    subject:
      startsOn === null
        ? t("invoice.firstYear", { board })
        : t("invoice.year", { board, ...days(startsOn, network.graceDays, t.intl) }),
    tier: tier.label,
    heads: membership.heads,
    net,
    vatRate: network.vat.rate,
    vat,
    total: net + vat,
    vatNote: network.vat.rate === 0 ? (network.vat.note ?? null) : null,
    payment: network.payment,
    undoes: null,
  };
  const issuedOn = today(ctx);
  return addInvoice(handle, {
    id: ctx.newId(),
    kind: "invoice",
    membershipId: membership.id,
    companyId: company.id,
    companyName: company.name,
    creditOf: null,
    issuedAt: ctx.now(),
    issuedOn,
    dueOn: addDays(issuedOn, network.paymentDays),
    startsOn,
    total: content.total,
    content,
    prefix: network.invoicePrefix,
  });
}

/** Makes the credit note that undoes an invoice. */
export function issueCreditNote(
  handle: DatabaseHandle,
  ctx: NetworkWork,
  invoice: InvoiceAccount,
): Promise<InvoiceRow> {
  const issuedOn = today(ctx);
  const { id, membershipId, companyId, companyName, startsOn, total, content, number } = invoice;
  return addInvoice(handle, {
    id: ctx.newId(),
    kind: "credit-note",
    membershipId,
    companyId,
    companyName,
    creditOf: id,
    issuedAt: ctx.now(),
    issuedOn,
    dueOn: issuedOn,
    startsOn,
    total,
    content: { ...content, undoes: number },
    prefix: ctx.network.invoicePrefix,
  });
}

/** The year that follows one. */
export function nextYear({ endsOn }: Period): Period {
  return yearFrom(addDays(endsOn, 1));
}

/** The days of a year, and the last on which paying it continues the year before: later, it begins with its payment. */
function days(
  startsOn: string,
  graceDays: number,
  language: string,
): Readonly<Record<"from" | "until" | "last", string>> {
  const { endsOn } = yearFrom(startsOn);
  const inWords = (day: string) => dayInWords(day, language);
  return {
    from: inWords(startsOn),
    until: inWords(endsOn),
    last: inWords(addDays(startsOn, graceDays - 1)),
  };
}

function sellerOf({ instance, network }: NetworkWork): InvoiceContent["seller"] {
  const { publisher, contact, legal } = instance.config;
  const { number: vatNumber } = network.vat;
  return {
    name: publisher,
    address: contact.address ?? "",
    registration: legal.registration ?? null,
    legalForm: legal.form ?? null,
    contact: [contact.email, contact.phone].filter(Boolean).join(" · "),
    ...(vatNumber === undefined ? {} : { vatNumber }),
  };
}
