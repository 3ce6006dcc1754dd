import type { DraftFields } from "@tremplin/core/offer";
import { qualifications, seasons } from "@tremplin/core/sector";
import { CheckField, ChoicesField, SelectField } from "../forms/fields.tsx";
import { usePage } from "../page.ts";
import { useFamilyLabel } from "./family-label.ts";

/** Whether the board is one of a sector: its fields are asked nowhere else. */
function useSector() {
  const { features, sector } = usePage().instance.config;
  return features.sector ? sector : null;
}

/** The family of the job; left open, the one that the rules see is taken. */
export function FamilyField({ value, judged }: { readonly value: string; readonly judged: string | null }) {
  const { t } = usePage();
  const label = useFamilyLabel();
  const sector = useSector();
  if (!sector) return null;
  return (
    <SelectField
      name="family"
      label={t("sector.family")}
      hint={t("sector.familyHint")}
      value={value}
      empty={judged ? t("sector.familyJudged", { family: label(judged) }) : t("sector.familyNone")}
      optional
      options={sector.families.map(({ id, label }) => ({ value: id, label }))}
    />
  );
}

export function SeasonField({ value }: { readonly value: string }) {
  const { t } = usePage();
  if (!useSector()) return null;
  return (
    <SelectField
      name="season"
      label={t("sector.season")}
      hint={t("sector.seasonHint")}
      value={value}
      empty={t("sector.seasonJudged")}
      optional
      options={seasons.map((season) => ({ value: season, label: t(`sector.season.${season}`) }))}
    />
  );
}

/** Whether the day is cut in two. */
export function DaySplitField({ value }: { readonly value: string }) {
  const { t } = usePage();
  if (!useSector()) return null;
  return (
    <SelectField
      name="daySplit"
      label={t("sector.daySplit")}
      value={value}
      empty={t("sector.daySplit.untold")}
      optional
      options={(["straight", "split"] as const).map((each) => ({
        value: each,
        label: t(`sector.condition.${each}`),
      }))}
    />
  );
}

/** What comes with the work beside the pay. */
export function GivenFields({ fields }: { readonly fields: DraftFields }) {
  const { t } = usePage();
  if (!useSector()) return null;
  return (
    <>
      <CheckField name="housing" checked={fields.housing === "on"}>
        {t("sector.condition.housing")}
      </CheckField>
      <CheckField name="skiPass" checked={fields.skiPass === "on"}>
        {t("sector.condition.ski-pass")}
      </CheckField>
      <CheckField name="meals" checked={fields.meals === "on"}>
        {t("sector.condition.meals")}
      </CheckField>
    </>
  );
}

/** Qualifications that the work asks for, from the list. */
export function QualificationsField({ value }: { readonly value: string }) {
  const { t } = usePage();
  if (!useSector()) return null;
  return (
    <ChoicesField
      name="qualifications"
      label={t("sector.qualification")}
      hint={t("sector.qualificationHint")}
      value={value.split(", ").filter((each) => each !== "")}
      several
      optional
      options={qualifications.map((each) => ({ value: each, label: t(`sector.qualification.${each}`) }))}
    />
  );
}
