import { Button } from "@tremplin/ui";
import { AdvisorTabs } from "../../advisor/advisor-tabs.tsx";
import { longIsoDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/absence";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.advisor.absences());
}

const here = "/espace/jeunes/absences";

export async function action({ context, request }: Route.ActionArgs) {
  const { advisor } = servicesOf(context).api;
  const form = await request.formData();
  if (textOf(form, "step") === "remove") {
    const removed = await attempt(form, () => advisor.removeAbsence({ id: textOf(form, "id") }));
    return removed.ok ? done(here, "absence-removed") : removed.again;
  }
  const added = await attempt(form, () =>
    advisor.addAbsence({
      coveredBy: textOf(form, "coveredBy"),
      fromDay: textOf(form, "fromDay"),
      toDay: textOf(form, "toDay"),
    }),
  );
  return added.ok ? done(here, "absence-added") : added.again;
}

/** When one is away, and who stands in. */
export default function ShowAbsences({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { absences, colleagues } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const isNew = sent?.typed.get("step")?.[0] !== "remove";
  return (
    <>
      <PageHead title={t("absence.title")} />
      <AdvisorTabs />
      <h1>{t("absence.title")}</h1>
      <p className="lead">{t("absence.intro")}</p>
      {sent && !isNew ? <Form attempt={sent} /> : null}
      {absences.length === 0 ? <p>{t("absence.none")}</p> : null}
      <ul className="plain-list">
        {absences.map(({ id, name, fromDay, toDay, isOwn }) => {
          const days = { name, from: longIsoDay(fromDay), to: longIsoDay(toDay) };
          return (
            <li key={id} className="plain-row">
              <span className="action-text">{t(isOwn ? "absence.covered" : "absence.covering", days)}</span>
              {isOwn ? (
                <Form attempt={null} prefix={`${id}-`}>
                  <input type="hidden" name="id" value={id} />
                  <Button
                    type="submit"
                    name="step"
                    value="remove"
                    aria-label={t("form.pair", {
                      label: t("absence.remove"),
                      value: t("absence.covered", days),
                    })}
                  >
                    {t("absence.remove")}
                  </Button>
                </Form>
              ) : null}
            </li>
          );
        })}
      </ul>
      {colleagues.length > 0 ? (
        <section aria-labelledby="prevoir" className="space-part">
          <h2 id="prevoir">{t("absence.add")}</h2>
          <Form attempt={isNew ? sent : null}>
            <TextField name="fromDay" type="date" label={t("absence.from")} />
            <TextField name="toDay" type="date" label={t("absence.to")} />
            <SelectField
              name="coveredBy"
              label={t("absence.who")}
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <p>
              <Button look="strong" type="submit" name="step" value="add">
                {t("advisor.save")}
              </Button>
            </p>
          </Form>
        </section>
      ) : null}
    </>
  );
}
