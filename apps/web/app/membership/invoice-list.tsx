import type { InvoiceView } from "@tremplin/api";
import type { Translate } from "@tremplin/instance/words";
import type { ReactNode } from "react";
import { longIsoDay } from "../format/day.ts";
import { feeText } from "../format/money.ts";
import { usePage } from "../page.ts";

interface InvoiceListProps {
  readonly invoices: readonly InvoiceView[];
  /** What may be done with one. */
  readonly actions?: (invoice: InvoiceView) => ReactNode;
}

/** Invoices and credit notes, the latest first: what became of each, and its file. */
export function InvoiceList({ invoices, actions }: InvoiceListProps) {
  const { t } = usePage();
  if (invoices.length === 0) return <p>{t("invoices.none")}</p>;
  return (
    <ul className="plain-list">
      {invoices.map((invoice) => {
        const { id, kind, number, issuedOn, total } = invoice;
        return (
          <li key={id} className="plain-row">
            <span>
              <strong>{t(kind === "invoice" ? "invoices.invoice" : "invoices.credit", { number })}</strong>{" "}
              {feeText(total)}
              <span className="soft cell-line">
                {longIsoDay(issuedOn)} · {whatBecame(invoice, t)}
              </span>
            </span>
            <span className="invoice-actions">
              <a href={`/espace/factures/${id}`} aria-label={t("invoices.downloadOf", { number })}>
                {t("invoices.download")}
              </a>
              {actions?.(invoice)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function whatBecame({ kind, isCredited, toGiveBack, owed, paid, dueOn }: InvoiceView, t: Translate): string {
  if (kind === "credit-note") return t("invoices.undoes");
  if (toGiveBack > 0) return t("invoices.toGiveBack", { amount: feeText(toGiveBack) });
  if (isCredited) return t("invoices.undone");
  if (owed === 0) return t("invoices.settled");
  const day = longIsoDay(dueOn);
  return paid > 0 ? t("invoices.partly", { amount: feeText(owed), day }) : t("invoices.due", { day });
}
