import { CheckField, SelectField, TextField } from "../../forms/fields.tsx";
import { usePage } from "../../page.ts";
import { GivenFields } from "../../sector/draft-fields.tsx";
import type { StepProps } from "./step-props.ts";

/** What is paid and given. */
export function PayFields({ fields }: StepProps) {
  const { t } = usePage();
  return (
    <>
      <TextField
        name="payMin"
        label={t("draft.payMin")}
        hint={t("draft.payHint")}
        value={fields.payMin ?? ""}
        inputMode="decimal"
      />
      <TextField
        name="payMax"
        label={t("draft.payMax")}
        value={fields.payMax ?? ""}
        inputMode="decimal"
        optional
      />
      <SelectField
        name="payPeriod"
        label={t("draft.payPeriod")}
        value={fields.payPeriod ?? "month"}
        options={(["hour", "day", "week", "month", "year"] as const).map((value) => ({
          value,
          label: t(`draft.period.${value}`),
        }))}
      />
      <CheckField name="payKind" checked={fields.payKind === "by-profile"} value="by-profile">
        {t("draft.payByProfile")}
      </CheckField>
      <TextField
        name="payExtras"
        label={t("draft.payExtras")}
        hint={t("draft.payExtrasHint")}
        value={fields.payExtras ?? ""}
        optional
        maxLength={300}
      />
      <GivenFields fields={fields} />
    </>
  );
}
