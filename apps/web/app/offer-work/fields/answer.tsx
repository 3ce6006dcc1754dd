import { CheckField, ChoicesField, TextAreaField, TextField } from "../../forms/fields.tsx";
import { usePage } from "../../page.ts";
import type { StepProps } from "./step-props.ts";

const contactKinds = ["app", "email", "phone", "link", "visit"] as const;

/** How one answers. */
export function AnswerFields({ fields }: StepProps) {
  const { t, has } = usePage();
  const kinds = contactKinds.filter((kind) => kind !== "app" || has("applications"));
  return (
    <>
      <ChoicesField
        name="contactKind"
        label={t("draft.contactKind")}
        value={kinds.find((kind) => kind === fields.contactKind) ?? (kinds.includes("app") ? "app" : "email")}
        options={kinds.map((value) => ({
          value,
          label: t(`draft.contact.${value}`),
        }))}
      />
      <TextField
        name="contactValue"
        label={t("draft.contactValue")}
        hint={t("draft.contactValueHint")}
        value={fields.contactValue ?? ""}
        optional
        maxLength={300}
      />
      <TextAreaField
        name="instructions"
        label={t("draft.instructions")}
        value={fields.instructions ?? ""}
        rows={3}
        optional
        maxLength={500}
      />
      <CheckField name="confidential" checked={fields.confidential === "on"}>
        {t("draft.confidential")}
      </CheckField>
    </>
  );
}
