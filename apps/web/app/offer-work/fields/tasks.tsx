import { TextAreaField } from "../../forms/fields.tsx";
import { usePage } from "../../page.ts";
import type { StepProps } from "./step-props.ts";

/** What one does. */
export function TasksField({ fields }: StepProps) {
  const { t } = usePage();
  return (
    <TextAreaField
      name="description"
      label={t("draft.description")}
      hint={t("draft.descriptionHint")}
      value={fields.description ?? ""}
      rows={12}
      maxLength={6000}
    />
  );
}
