import { horizonDays, noticeHours } from "@tremplin/core/appointment";
import { Button } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { SelectField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface RulesFormProps {
  readonly rules: { readonly noticeHours: number; readonly horizonDays: number };
  readonly attempt: Attempt | null;
}

/** With how much notice, and how far ahead, young people take slots. */
export function RulesForm({ rules, attempt }: RulesFormProps) {
  const { t } = usePage();
  return (
    <section aria-labelledby="regles" className="space-part">
      <h2 id="regles">{t("scheduleRules.title")}</h2>
      <Form attempt={attempt} prefix="regles-">
        <div className="two-fields">
          <SelectField
            name="noticeHours"
            label={t("scheduleRules.notice")}
            value={String(rules.noticeHours)}
            options={noticeHours.map((hours) => ({
              value: String(hours),
              label: t("scheduleRules.hours", { hours }),
            }))}
          />
          <SelectField
            name="horizonDays"
            label={t("scheduleRules.horizon")}
            value={String(rules.horizonDays)}
            options={horizonDays.map((days) => ({
              value: String(days),
              label: t("scheduleRules.days", { days }),
            }))}
          />
        </div>
        <p>
          <Button type="submit" name="step" value="rules">
            {t("scheduleRules.save")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
