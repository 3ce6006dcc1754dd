import { Button, Notice, Tag } from "@tremplin/ui";
import { RefusalForm } from "../../application/answer-form.tsx";
import { ApplicantFile } from "../../application/applicant-file.tsx";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/answer-link";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.application.byLink({ token: params.token });
  return unsent(found.ok ? found.value : null);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const reason = textOf(form, "reason");
  const command = {
    token: params.token,
    step: textOf(form, "step"),
    text: textOf(form, "text"),
    ...(reason ? { reason } : {}),
  } as Parameters<typeof api.application.answerByLink>[0];
  const sent = await attempt(form, () => api.application.answerByLink(command));
  return sent.ok ? done(`/lien/candidature/${params.token}`, "answered-by-link") : sent.again;
}

/** Where the link of a mail leads an employer: the application, and two buttons. Nothing changes before one is pressed. */
export default function AnswerLink({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url } = usePage();
  const applicant = loaderData.unsent;
  const sent = attemptOf(actionData);
  const isDone = url.searchParams.get("fait") === "answered-by-link";
  if (!applicant || isDone) {
    return (
      <div className="narrow-page">
        <PageHead title={t("answerLink.title")} />
        <h1>{t("answerLink.title")}</h1>
        <Notice tone={isDone ? "success" : "warning"} role="status">
          <p>{t(isDone ? "answerLink.done" : "answerLink.spent")}</p>
        </Notice>
        <p>
          <a href="/espace/candidatures-recues">{t("answerLink.signIn")}</a>
        </p>
      </div>
    );
  }
  return (
    <div className="narrow-page">
      <PageHead title={applicant.name} />
      <h1>{applicant.name}</h1>
      <p className="application-state">
        <Tag>{t(`applicationState.${applicant.state}`)}</Tag> <span>{applicant.title}</span>
      </p>
      <ApplicantFile applicant={applicant} cvPath={`${url.pathname}/cv`} />
      <section className="panel" aria-labelledby="reponse">
        <h2 id="reponse">{t("received.answer")}</h2>
        <p className="field-hint">{t("received.whatHelps")}</p>
        {applicant.steps.includes("shortlist") ? (
          <Form attempt={sent?.typed.get("step")?.[0] === "shortlist" ? sent : null}>
            <Button look="strong" type="submit" name="step" value="shortlist">
              {t("received.step.shortlist")}
            </Button>
          </Form>
        ) : null}
        <RefusalForm attempt={sent?.typed.get("step")?.[0] === "refuse" ? sent : null} />
      </section>
      <p>
        <a href={`/espace/candidatures-recues/${applicant.id}`}>{t("answerLink.signIn")}</a>
      </p>
    </div>
  );
}
