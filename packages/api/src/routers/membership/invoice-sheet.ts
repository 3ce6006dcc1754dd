import { euroText, type InvoiceContent, type InvoiceKind, writtenIban } from "@tremplin/core/membership";
import { dayInWords } from "@tremplin/core/shared";
import type { Translate } from "@tremplin/instance/words";
import type { InvoiceSheet } from "@tremplin/interop";

interface Told {
  readonly kind: InvoiceKind;
  readonly number: string;
  /** ISO days. */
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly content: InvoiceContent;
}

/**
 * What an invoice or a credit note says, in words: the mentions that CGI annexe II, 242 nonies A, and the code de commerce
 * (L441-9, L441-10, D441-5) ask for. Amounts of a credit note are negative.
 */
export function invoiceSheet({ kind, number, issuedOn, dueOn, content }: Told, t: Translate): InvoiceSheet {
  const { seller, buyer, net, vat, total, vatRate, payment } = content;
  const isInvoice = kind === "invoice";
  const money = (cents: number) => euroText(isInvoice || cents === 0 ? cents : -cents, t.intl);
  const percent = new Intl.NumberFormat(t.intl, { maximumFractionDigits: 2 }).format(vatRate);
  return {
    title: t(isInvoice ? "invoice.title" : "invoice.creditTitle", { number }),
    facts: [
      t("invoice.issuedOn", { day: dayInWords(issuedOn, t.intl) }),
      isInvoice
        ? t("invoice.dueOn", { day: dayInWords(dueOn, t.intl) })
        : t("invoice.undoes", { number: content.undoes ?? "" }),
      t("invoice.category"),
    ],
    parties: [
      {
        heading: t("invoice.seller"),
        lines: [
          seller.name,
          seller.legalForm,
          seller.address,
          seller.registration,
          seller.vatNumber === undefined ? null : t("invoice.vatNumber", { number: seller.vatNumber }),
          seller.contact,
        ].filter((line) => line !== null),
      },
      {
        heading: t("invoice.buyer"),
        lines: [
          buyer.name,
          buyer.address,
          ...(buyer.registration === null ? [] : [t("invoice.siret", { siret: buyer.registration })]),
        ],
      },
    ],
    details: {
      heading: t("invoice.details"),
      rows: [
        [
          t("invoice.what"),
          t("invoice.quantity"),
          t("invoice.unitPrice"),
          t("invoice.vatRate"),
          t("invoice.lineTotal"),
        ],
        [
          `${content.subject}\n${t("invoice.tier", { tier: content.tier, heads: content.heads })}`,
          "1",
          money(net),
          t("invoice.percent", { percent }),
          money(net),
        ],
      ],
      totals: [
        t("invoice.net", { amount: money(net) }),
        t("invoice.vat", { percent, amount: money(vat) }),
        t(isInvoice ? "invoice.toPay" : "invoice.credited", { amount: money(total) }),
      ],
      note: content.vatNote,
    },
    sections: isInvoice
      ? [
          {
            heading: t("invoice.payment"),
            lines: [
              t("invoice.transferTo", { holder: payment.holder }),
              t("invoice.iban", { iban: writtenIban(payment.iban) }),
              t("invoice.bic", { bic: payment.bic }),
              t("invoice.say", { number }),
            ],
          },
          {
            heading: t("invoice.terms"),
            lines: [t("invoice.noDiscount"), t("invoice.late"), t("invoice.recovery")],
          },
        ]
      : [],
  };
}
