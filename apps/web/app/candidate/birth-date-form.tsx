import { Button, Disclosure } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { TextField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface BirthDateFormProps {
  readonly birthDate: string | null;
  readonly attempt: Attempt | null;
}

/** Corrects somebody's date of birth, for who may: it says why. */
export function BirthDateForm({ birthDate, attempt }: BirthDateFormProps) {
  const { t } = usePage();
  return (
    <Disclosure summary={t("birthDate.correct")} open={attempt !== null}>
      <Form attempt={attempt} prefix="naissance-">
        <p>{t("birthDate.correctAbout")}</p>
        <TextField
          name="birthDate"
          type="date"
          label={t("birthDate.label")}
          value={birthDate ?? ""}
          autoComplete="off"
        />
        <TextField
          name="reason"
          label={t("birthDate.reason")}
          hint={t("birthDate.reasonHint")}
          maxLength={500}
        />
        <p>
          <Button type="submit" name="step" value="birth-date">
            {t("birthDate.save")}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}
