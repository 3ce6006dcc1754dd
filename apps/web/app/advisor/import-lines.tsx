import type { PortfolioReport } from "@tremplin/api";
import { usePage } from "../page.ts";

/** What each line of an import does, or did, or why it does nothing. */
export function ImportLines({ lines, isDone }: PortfolioReport) {
  const { t } = usePage();
  const caption = t("portfolio.report");
  return (
    // A wide table scrolls in its own frame, which the keyboard must reach to do so.
    // biome-ignore lint/a11y/useSemanticElements: a frame, not a chapter
    <div
      className="table-frame"
      role="region"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      <table className="table">
        <caption className="sr-only">{caption}</caption>
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
                  {isTownUnknown ? (
                    <span className="soft cell-line">{t("portfolio.townUnknown")}</span>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
