import { Button, Disclosure } from "@tremplin/ui";
import { hourOfMinute } from "../format/clock.ts";
import { longIsoDay } from "../format/day.ts";
import type { Attempt } from "../forms/attempt.ts";
import { TextField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface Days {
  readonly id: string;
  readonly fromDay: string;
  readonly toDay: string;
}

interface ClosingsProps {
  readonly closings: readonly (Days & {
    readonly fromMinute: number | null;
    readonly toMinute: number | null;
  })[];
  /** Absences in which a colleague stands in: told here, changed on their own page. */
  readonly absences: readonly Days[];
  readonly attempt: Attempt | null;
}

/** When one does not receive, and how to say so. */
export function Closings({ closings, absences, attempt }: ClosingsProps) {
  const { t } = usePage();
  return (
    <section aria-labelledby="fermetures" className="space-part">
      <h2 id="fermetures">{t("closing.title")}</h2>
      {closings.length + absences.length === 0 ? <p className="soft">{t("closing.none")}</p> : null}
      <ul className="plain-list">
        {absences.map(({ id, fromDay, toDay }) => (
          <li key={id} className="plain-row">
            <a href="/espace/jeunes/absences">
              {t("opening.absence", { from: longIsoDay(fromDay), to: longIsoDay(toDay) })}
            </a>
          </li>
        ))}
        {closings.map(({ id, fromDay, toDay, fromMinute, toMinute }) => {
          const days =
            fromDay === toDay
              ? t("closing.oneDay", { day: longIsoDay(fromDay) })
              : t("closing.days", { from: longIsoDay(fromDay), to: longIsoDay(toDay) });
          const words =
            fromMinute === null || toMinute === null
              ? days
              : t("closing.hours", { days, from: hourOfMinute(fromMinute), to: hourOfMinute(toMinute) });
          return (
            <li key={id} className="plain-row">
              <span className="action-text">{words}</span>
              <Form attempt={null} prefix={`${id}-`}>
                <input type="hidden" name="id" value={id} />
                <Button
                  type="submit"
                  name="step"
                  value="remove-closing"
                  aria-label={t("form.pair", { label: t("closing.remove"), value: words })}
                >
                  {t("closing.remove")}
                </Button>
              </Form>
            </li>
          );
        })}
      </ul>
      <Disclosure summary={t("closing.add")} open={attempt !== null}>
        <p className="field-hint">{t("closing.hint")}</p>
        <Form attempt={attempt} prefix="fermer-">
          <div className="two-fields">
            <TextField name="fromDay" type="date" label={t("closing.from")} />
            <TextField name="toDay" type="date" label={t("closing.to")} hint={t("closing.toHint")} optional />
            <TextField
              name="fromHour"
              type="time"
              label={t("closing.fromHour")}
              hint={t("closing.hoursHint")}
              optional
            />
            <TextField name="toHour" type="time" label={t("closing.toHour")} optional />
          </div>
          <p>
            <Button type="submit" name="step" value="close">
              {t("closing.addNow")}
            </Button>
          </p>
        </Form>
      </Disclosure>
    </section>
  );
}
