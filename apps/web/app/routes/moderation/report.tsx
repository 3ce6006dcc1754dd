import { Button } from "@tremplin/ui";
import { data } from "react-router";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ChoicesField, TextAreaField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { Done } from "../../space/done.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/report";

const kinds = { offre: "offer", entreprise: "company" } as const;

function subjectOf({ kind, subject }: { readonly kind: string; readonly subject: string }) {
  const named = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : null;
  if (!named) throw data(null, 404);
  return { kind: named, id: subject.slice(0, 120) };
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.moderation.reportedSubject(subjectOf(params));
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const here = `/signaler/${params.kind}/${params.subject}`;
  // A field that people do not see: only a machine fills it, and is told the same.
  if (textOf(form, "website") !== "") return done(here, "report-sent");
  const report = {
    ...subjectOf(params),
    reason: textOf(form, "reason"),
    text: textOf(form, "text"),
    email: textOf(form, "email").trim(),
  };
  const sent = await attempt(form, () =>
    api.moderation.report(report as Parameters<typeof api.moderation.report>[0]),
  );
  return sent.ok ? done(here, "report-sent") : sent.again;
}

const reasons = ["discrimination", "money", "false", "illegal", "expired", "other"] as const;

/** Where anybody tells of something wrong, without an account. */
export default function Report({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={t("report.title")} />
      <h1>{t("report.title")}</h1>
      <p className="lead">{t("report.about", { subject: loaderData.unsent.label })}</p>
      {url.searchParams.has("fait") ? (
        <Done />
      ) : (
        <Form attempt={attemptOf(actionData)}>
          <ChoicesField
            name="reason"
            label={t("report.reason")}
            options={reasons.map((value) => ({ value, label: t(`report.reason.${value}`) }))}
          />
          <TextAreaField name="text" label={t("report.text")} rows={4} maxLength={2000} optional />
          <TextField name="email" label={t("report.email")} type="email" autoComplete="email" optional />
          <div hidden>
            <input name="website" tabIndex={-1} autoComplete="off" aria-hidden="true" />
          </div>
          <p>
            <Button look="strong" type="submit">
              {t("report.send")}
            </Button>
          </p>
        </Form>
      )}
    </div>
  );
}
