import { refusalReasons } from "@tremplin/core/application";
import { Button } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { SelectField, TextAreaField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

/** A refusal with its reason and words: without words of their own, those of the reason go. */
export function RefusalForm({
  attempt,
  children,
}: {
  readonly attempt: Attempt | null;
  readonly children?: React.ReactNode;
}) {
  return (
    <Form attempt={attempt} prefix="refus-">
      {children}
      <RefusalFields />
    </Form>
  );
}

/** The fields of a refusal, for a form that has others. */
export function RefusalFields() {
  const { t } = usePage();
  const texts = Object.fromEntries(refusalReasons.map((reason) => [reason, t(`refusalText.${reason}`)]));
  return (
    <>
      <SelectField
        name="reason"
        label={t("received.reason")}
        empty={t("draft.choose")}
        options={refusalReasons.map((value) => ({ value, label: t(`refusalReason.${value}`) }))}
        data-texts={JSON.stringify(texts)}
      />
      <TextAreaField
        name="text"
        label={t("received.text")}
        hint={t("received.textHint")}
        rows={5}
        maxLength={2000}
        optional
      />
      <p>
        <Button type="submit" name="step" value="refuse">
          {t("received.step.refuse")}
        </Button>
      </p>
    </>
  );
}
