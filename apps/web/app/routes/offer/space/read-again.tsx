import { stepOf } from "@tremplin/core/offer";
import type { WordId } from "@tremplin/instance/words";
import { Button, Notice } from "@tremplin/ui";
import { attempt, attemptOf, done } from "../../../forms/attempt.ts";
import { Form } from "../../../forms/form.tsx";
import { textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { MembershipNeeded } from "../../../membership/membership-needed.tsx";
import { ContentPreview } from "../../../offer-work/content-preview.tsx";
import { Findings } from "../../../offer-work/findings.tsx";
import { StepProgress } from "../../../offer-work/step-progress.tsx";
import { usePage } from "../../../page.ts";
import { JudgementNotice } from "../../../sector/judgement-notice.tsx";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/read-again";

export async function loader({ context, params }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.offer.draft({ id: params.draft }));
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  if (textOf(form, "action") === "jeter") {
    const dropped = await attempt(form, () => api.offer.dropDraft({ id: params.draft }));
    return dropped.ok ? done("/espace/offres", "draft-dropped") : dropped.again;
  }
  const sent = await attempt(form, () => api.offer.submitDraft({ id: params.draft }));
  return sent.ok ? done("/espace/offres", `offer-${sent.value}`) : sent.again;
}

/** The whole offer before it is sent: as it will show, with what is missing and what the check says. */
export default function ReadAgain({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { id, reading, findings, company } = loaderData.unsent;
  const { content, problems } = reading;
  return (
    <>
      <PageHead title={t("draft.step.relire")} />
      <StepProgress id={id} at="relire" />
      <h1>{t("draft.step.relire")}</h1>
      <MembershipNeeded draft={loaderData.unsent} />
      <JudgementNotice judgement={loaderData.unsent.judgement} />
      {problems.length > 0 ? (
        <Notice tone="problem">
          <p>{t("draft.missing")}</p>
          <ul>
            {problems.map(({ field, code, details }) => (
              <li key={field}>
                <a href={`/espace/offres/brouillon/${id}/${stepOf(field)}#${field}`}>
                  {t(`draft.field.${field}` as WordId)}
                </a>
                {" · "}
                {t(`form.problem.${code}` as WordId, details)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <section aria-labelledby="verification">
        <h2 id="verification">{t("check.title")}</h2>
        {findings.length === 0 ? <p>{t("check.nothing")}</p> : <Findings findings={findings} />}
        {findings.length > 0 ? (
          <p>
            {[...new Set(findings.map(({ field }) => stepOfChecked(field)))].map((step) => (
              <a key={step} className="step-link" href={`/espace/offres/brouillon/${id}/${step}`}>
                {t(`draft.step.${step}`)}
              </a>
            ))}
          </p>
        ) : null}
      </section>
      {content ? (
        <section className="panel" aria-labelledby="apercu">
          <h2 id="apercu">{t("draft.preview")}</h2>
          <ContentPreview content={content} companyName={company.name} />
        </section>
      ) : null}
      <Form attempt={attemptOf(actionData)}>
        <p className="form-actions">
          <Button look="strong" type="submit">
            {t("draft.send")}
          </Button>
          <Button look="quiet" type="submit" name="action" value="jeter">
            {t("draft.drop")}
          </Button>
        </p>
      </Form>
    </>
  );
}

function stepOfChecked(field: string) {
  if (field === "pay") return "paie" as const;
  if (field === "weeklyHours" || field === "schedule") return "horaires" as const;
  if (field === "description") return "mission" as const;
  if (field === "training") return "profil" as const;
  return field === "instructions" ? ("reponse" as const) : ("poste" as const);
}
