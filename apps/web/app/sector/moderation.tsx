import type { SectorJudgement } from "@tremplin/core/sector";
import { CheckField, SelectField } from "../forms/fields.tsx";
import { usePage } from "../page.ts";
import { useFamilyLabel } from "./family-label.ts";
import { JudgementReasons } from "./judgement-notice.tsx";

/** What the rules of the sector say of an offer before a moderator. */
export function SectorSection({ judgement }: { readonly judgement: SectorJudgement | null }) {
  const { t, instance } = usePage();
  const label = useFamilyLabel();
  if (judgement === null) return null;
  const sector = instance.config.sector?.name ?? "";
  return (
    <section aria-labelledby="filiere">
      <h2 id="filiere">{t("sector.title")}</h2>
      <p>
        <strong>{t(`sector.verdict.${judgement.verdict}`, { sector })}</strong>
        {judgement.family ? ` ${t("sector.familyIs", { family: label(judgement.family) })}` : null}
      </p>
      <JudgementReasons judgement={judgement} />
    </section>
  );
}

/** What a moderator says of the sector with the decision: it is kept for the same company and title. */
export function SectorDecision({ judgement }: { readonly judgement: SectorJudgement }) {
  const { t, instance } = usePage();
  return (
    <>
      <SelectField
        name="family"
        label={t("sector.family")}
        hint={t("sector.learnHint")}
        value={judgement.family ?? ""}
        empty={t("sector.familyNone")}
        optional
        options={(instance.config.sector?.families ?? []).map(({ id, label }) => ({ value: id, label }))}
      />
      <CheckField name="outside" checked={judgement.verdict === "out"}>
        {t("sector.outside", { sector: instance.config.sector?.name ?? "" })}
      </CheckField>
    </>
  );
}
