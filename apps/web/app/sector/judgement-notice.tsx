import type { SectorJudgement } from "@tremplin/core/sector";
import { Notice } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { useFamilyLabel } from "./family-label.ts";

/** Why the rules of the sector judge as they do, line by line. */
export function JudgementReasons({ judgement }: { readonly judgement: SectorJudgement }) {
  const { t } = usePage();
  return (
    <ul>
      {judgement.reasons.map(({ code, found, family }) => (
        <li key={code}>{t(`sector.reason.${code}`, { found: found ?? "", family: family ?? "" })}</li>
      ))}
    </ul>
  );
}

/** Tells an employer, while the offer is written, that it may be outside the board's sector. */
export function JudgementNotice({ judgement }: { readonly judgement: SectorJudgement | null }) {
  const { t, instance } = usePage();
  const label = useFamilyLabel();
  const sector = instance.config.sector?.name ?? "";
  if (judgement === null) return null;
  if (judgement.verdict === "in") {
    if (judgement.family === null) return null;
    return <p className="field-hint">{t("sector.seenIn", { family: label(judgement.family) })}</p>;
  }
  return (
    <Notice tone="warning">
      <p>
        <strong>{t(`sector.verdict.${judgement.verdict}`, { sector })}</strong>
      </p>
      <JudgementReasons judgement={judgement} />
      <p>{t("sector.goesToModerator")}</p>
    </Notice>
  );
}
