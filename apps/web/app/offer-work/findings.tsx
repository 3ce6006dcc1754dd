import type { Finding } from "@tremplin/core/offer";
import type { WordId } from "@tremplin/instance/words";
import { Button, Notice } from "@tremplin/ui";
import { usePage } from "../page.ts";

const tones = { blocks: "problem", warns: "warning", advises: "information" } as const;

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** Whether a proposal may be taken over by a button of the form around. */
  readonly canMend?: boolean;
}

/** What the check says of an offer: the passage, why, and what to write instead. */
export function Findings({ findings, canMend = false }: FindingsProps) {
  const { t } = usePage();
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const { rule, level, field, start, passage, article, proposal, details } = finding;
        return (
          <li key={`${rule} ${field} ${start}`}>
            <Notice tone={tones[level]}>
              <p>
                <strong>
                  {t("form.pair", { label: t(`check.level.${level}`), value: t(`check.${rule}` as WordId) })}
                </strong>
              </p>
              {passage ? <p>{t("check.passage", { passage })}</p> : null}
              <p>
                {t(`check.${rule}.why` as WordId, details)}
                {article ? <span className="finding-article"> ({article})</span> : null}
              </p>
              {canMend && proposal !== null ? (
                <Button type="submit" name="mend" value={`${rule} ${field} ${start}`}>
                  {proposal === "" ? t("check.remove") : t("check.replace", { proposal })}
                </Button>
              ) : null}
            </Notice>
          </li>
        );
      })}
    </ul>
  );
}
