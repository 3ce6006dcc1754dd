import type { PortfolioReport } from "@tremplin/api";
import { usePage } from "../page.ts";
import { TableFrame } from "../table/table-frame.tsx";

/** What each line of an import does, or did, or why it does nothing. */
export function ImportLines({ lines, isDone }: PortfolioReport) {
  const { t } = usePage();
  const caption = t("portfolio.report");
  return (
    <TableFrame caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t("portfolio.who")}</th>
          <th scope="col">{t("portfolio.result")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ row, name, email, outcome, refusal, isTownUnknown }) => (
          <tr key={row}>
            <th scope="row">
              {name || t("portfolio.line", { row })}
              <span className="soft cell-line">
                {[name ? t("portfolio.line", { row }) : null, email].filter(Boolean).join(" · ")}
              </span>
            </th>
            <td data-label={t("portfolio.result")}>
              <div>
                {outcome ? t(`${isDone ? "importOutcome" : "importPlan"}.${outcome}`) : null}
                {refusal ? t(`importRefusal.${refusal}`) : null}
                {isTownUnknown ? <span className="soft cell-line">{t("portfolio.townUnknown")}</span> : null}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
