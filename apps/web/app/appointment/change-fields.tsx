import { changeReasons, maxWords } from "@tremplin/core/appointment";
import { ChoicesField, TextAreaField } from "../forms/fields.tsx";
import { usePage } from "../page.ts";

/** Why an appointment is moved or cancelled, for the other side. */
export function ChangeFields({ other }: { readonly other: string }) {
  const { t } = usePage();
  return (
    <>
      <ChoicesField
        name="reason"
        label={t("appointment.reason")}
        options={changeReasons.map((reason) => ({ value: reason, label: t(`changeReason.${reason}`) }))}
      />
      <TextAreaField
        name="words"
        label={t("appointment.words", { name: other })}
        optional
        rows={2}
        maxLength={maxWords}
      />
    </>
  );
}
