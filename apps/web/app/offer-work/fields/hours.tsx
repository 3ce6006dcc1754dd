import { CheckField, ChoicesField, SelectField, TextField } from "../../forms/fields.tsx";
import { PlaceField } from "../../forms/place-field.tsx";
import { usePage } from "../../page.ts";
import { DaySplitField } from "../../sector/draft-fields.tsx";
import type { StepProps } from "./step-props.ts";

/** Where and when one works. */
export function HoursFields({ fields }: StepProps) {
  const { t } = usePage();
  return (
    <>
      <PlaceField
        name="place"
        label={t("draft.place")}
        hint={t("draft.placeHint")}
        value={fields.place ?? ""}
      />
      <TextField
        name="street"
        label={t("draft.street")}
        value={fields.street ?? ""}
        optional
        maxLength={150}
      />
      <ChoicesField
        name="workingTime"
        label={t("draft.workingTime")}
        value={fields.workingTime ?? ""}
        options={[
          { value: "full", label: t("time.full") },
          { value: "part", label: t("time.part") },
        ]}
      />
      <TextField
        name="weeklyHours"
        label={t("draft.weeklyHours")}
        value={fields.weeklyHours ?? ""}
        inputMode="decimal"
        optional
      />
      <TextField
        name="schedule"
        label={t("draft.schedule")}
        hint={t("draft.scheduleHint")}
        value={fields.schedule ?? ""}
        optional
        maxLength={300}
      />
      <DaySplitField value={fields.daySplit ?? ""} />
      <SelectField
        name="remote"
        label={t("draft.remote")}
        value={fields.remote ?? "none"}
        options={(["none", "partial", "full"] as const).map((value) => ({
          value,
          label: t(`draft.remote.${value}`),
        }))}
      />
      <CheckField name="withoutCar" checked={fields.withoutCar === "on"}>
        {t("draft.withoutCar")}
      </CheckField>
    </>
  );
}
