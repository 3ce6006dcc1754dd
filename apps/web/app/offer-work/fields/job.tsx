import { contractKinds } from "@tremplin/core/offer";
import { contractName } from "../../format/contract.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { usePage } from "../../page.ts";
import { FamilyField, SeasonField } from "../../sector/draft-fields.tsx";
import type { StepProps } from "./step-props.ts";

/** What the job is: its title, contract and beginning. */
export function JobFields({ fields, romes, judgement }: StepProps) {
  const { t } = usePage();
  return (
    <>
      <TextField
        name="title"
        label={t("draft.title")}
        hint={t("draft.titleHint")}
        value={fields.title ?? ""}
        maxLength={120}
      />
      {romes.length > 0 ? (
        <SelectField
          name="rome"
          label={t("draft.rome")}
          hint={t("draft.romeHint")}
          value={fields.rome ?? romes[0]?.code ?? ""}
          empty={t("draft.romeNone")}
          optional
          options={romes.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))}
        />
      ) : null}
      <FamilyField value={fields.family ?? ""} judged={judgement?.family ?? null} />
      <SelectField
        name="contract"
        label={t("draft.contract")}
        value={fields.contract ?? ""}
        empty={t("draft.choose")}
        options={contractKinds.map((kind) => ({ value: kind, label: contractName(kind, t) }))}
      />
      <SeasonField value={fields.season ?? ""} />
      <TextField
        name="contractMonths"
        label={t("draft.contractMonths")}
        hint={t("draft.contractMonthsHint")}
        value={fields.contractMonths ?? ""}
        inputMode="decimal"
        optional
      />
      <TextField
        name="posts"
        label={t("draft.posts")}
        value={fields.posts ?? "1"}
        inputMode="numeric"
        optional
      />
      <TextField
        name="startsOn"
        label={t("draft.startsOn")}
        hint={t("draft.startsOnHint")}
        type="date"
        value={fields.startsOn ?? ""}
        optional
      />
    </>
  );
}
