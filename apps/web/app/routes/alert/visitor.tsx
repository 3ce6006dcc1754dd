import { type AlertRhythm, alertRhythms } from "@tremplin/core/alert";
import { Button, Notice } from "@tremplin/ui";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/visitor";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  query.delete("fait");
  const { label } = await servicesOf(context).api.alert.describe({ query: query.toString().slice(0, 1_000) });
  return unsent({ label, query: query.toString() });
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const sent = await attempt(form, () =>
    api.alert.keepForVisitor({
      query: textOf(form, "query"),
      rhythm: textOf(form, "rhythm") as AlertRhythm,
      email: textOf(form, "email"),
    }),
  );
  return sent.ok ? done("/inscription/alerte", "alert-sent") : sent.again;
}

/** A visitor asks to be told of what is new for a search: an address, confirmed by a link. */
export default function VisitorAlert({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url } = usePage();
  const { label, query } = loaderData.unsent;
  const isSent = url.searchParams.get("fait") === "alert-sent";
  return (
    <div className="narrow-page">
      <PageHead title={t("alert.visitorTitle")} />
      <h1>{t("alert.visitorTitle")}</h1>
      {isSent ? (
        <>
          <Notice tone="success" role="status" data-takes-focus="" tabIndex={-1}>
            <p>{t("alert.visitorSent")}</p>
          </Notice>
          <p>
            <a href="/offres">{t("error.seeOffers")}</a>
          </p>
        </>
      ) : (
        <>
          <p className="lead">{label}</p>
          <Form attempt={attemptOf(actionData)}>
            <input type="hidden" name="query" value={query} />
            <TextField
              name="email"
              label={t("alert.email")}
              hint={t("alert.emailHint")}
              type="email"
              autoComplete="email"
              maxLength={254}
            />
            <SelectField
              name="rhythm"
              label={t("alert.rhythm")}
              value="daily"
              options={alertRhythms.map((value) => ({ value, label: t(`alert.rhythm.${value}`) }))}
            />
            <p>
              <Button look="strong" type="submit">
                {t("alert.visitorSend")}
              </Button>
            </p>
          </Form>
        </>
      )}
    </div>
  );
}
