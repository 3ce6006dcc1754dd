import type { OwnAlert } from "@tremplin/api";
import { type AlertRhythm, alertRhythms } from "@tremplin/core/alert";
import { Button, Disclosure } from "@tremplin/ui";
import { shortMoment } from "../../format/moment.ts";
import { type Attempt, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { CheckField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { OfferList } from "../../offer/offer-row.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/mine";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.alert.mine());
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const intent = textOf(form, "intent");
  const id = textOf(form, "id");
  const rhythm = textOf(form, "rhythm") as AlertRhythm;
  const sent = await attempt(form, () => {
    if (intent === "keep") return api.alert.keep({ query: textOf(form, "query"), rhythm: "daily" });
    if (intent === "stop") return api.alert.stop({ id });
    const byEmail = textOf(form, "byEmail") !== "";
    return api.alert.change({ id, label: textOf(form, "label"), rhythm, byEmail });
  });
  const said = intent === "keep" ? "alert-kept" : intent === "stop" ? "alert-stopped" : "alert-changed";
  return sent.ok ? done("/espace/alertes", said) : sent.again;
}

/** The searches that one keeps, what they found, and how to change or stop them. */
export default function OwnAlerts({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const alerts = loaderData.unsent;
  const sent = attemptOf(actionData);
  const isNew = sent?.typed.get("intent")?.[0] === "keep";
  return (
    <>
      <PageHead title={t("alert.title")} />
      <h1>{t("alert.title")}</h1>
      {isNew ? <Form attempt={sent}>{null}</Form> : null}
      {alerts.length === 0 ? (
        <p>
          {t("alert.none")} {t("alert.noneHint")} <a href="/offres">{t("error.seeOffers")}</a>
        </p>
      ) : (
        <p>{t("alert.intro")}</p>
      )}
      {alerts.map((alert) => (
        <Alert key={alert.id} alert={alert} attempt={sent?.typed.get("id")?.[0] === alert.id ? sent : null} />
      ))}
    </>
  );
}

function Alert({
  alert: { id, label, path, rhythm, byEmail, nextAt, offers },
  attempt: sent,
}: {
  readonly alert: OwnAlert;
  readonly attempt: Attempt | null;
}) {
  const { t, instance } = usePage();
  const moment = shortMoment(nextAt, instance.config.timeZone);
  return (
    <section className="panel alert" aria-labelledby={`alerte-${id}`}>
      <h2 id={`alerte-${id}`}>
        <a href={path}>{label}</a>
      </h2>
      <p className="field-hint">
        {t(`alert.rhythm.${rhythm}`)} · {t("alert.next", { moment })}
      </p>
      {offers.length === 0 ? (
        <p>{t("alert.nothingFound")}</p>
      ) : (
        <>
          <h3>{t("alert.found")}</h3>
          <OfferList offers={offers} level={4} />
        </>
      )}
      <Disclosure summary={t("alert.change")} open={sent !== null}>
        <Form attempt={sent} prefix={`${id}-`}>
          <input type="hidden" name="id" value={id} />
          <TextField name="label" label={t("alert.label")} value={label} maxLength={120} />
          <SelectField
            name="rhythm"
            label={t("alert.rhythm")}
            value={rhythm}
            options={alertRhythms.map((value) => ({ value, label: t(`alert.rhythm.${value}`) }))}
          />
          <CheckField name="byEmail" checked={byEmail}>
            {t("alert.byEmail")}
          </CheckField>
          <p>
            <Button type="submit">{t("alert.save")}</Button>
          </p>
        </Form>
      </Disclosure>
      <ButtonForm>
        <input type="hidden" name="id" value={id} />
        <p>
          <Button look="quiet" type="submit" name="intent" value="stop" aria-describedby={`alerte-${id}`}>
            {t("alert.stop")}
          </Button>
        </p>
      </ButtonForm>
    </section>
  );
}
