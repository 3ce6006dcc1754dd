import { CheckField, ChoicesField, TextField } from "../../forms/fields.tsx";
import { usePage } from "../../page.ts";
import { QualificationsField } from "../../sector/draft-fields.tsx";
import type { StepProps } from "./step-props.ts";

/** Whom it is for. */
export function ProfileFields({ fields }: StepProps) {
  const { t } = usePage();
  return (
    <>
      <ChoicesField
        name="experience"
        label={t("draft.experience")}
        value={fields.experience ?? ""}
        options={(["none", "wished", "required"] as const).map((value) => ({
          value,
          label: t(`draft.experience.${value}`),
        }))}
      />
      <TextField
        name="experienceMonths"
        label={t("draft.experienceMonths")}
        value={fields.experienceMonths ?? ""}
        inputMode="numeric"
        optional
      />
      <TextField
        name="training"
        label={t("draft.training")}
        hint={t("draft.trainingHint")}
        value={fields.training ?? ""}
        optional
        maxLength={200}
      />
      <QualificationsField value={fields.qualifications ?? ""} />
      <TextField
        name="licences"
        label={t("draft.licences")}
        hint={t("draft.licencesHint")}
        value={fields.licences ?? ""}
        optional
        maxLength={60}
      />
      <TextField
        name="skills"
        label={t("draft.skills")}
        hint={t("draft.skillsHint")}
        value={fields.skills ?? ""}
        optional
        maxLength={500}
      />
      <CheckField name="disabilityFriendly" checked={fields.disabilityFriendly === "on"}>
        {t("draft.disabilityFriendly")}
      </CheckField>
    </>
  );
}
