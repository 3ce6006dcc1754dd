import type { ApplicationPage } from "@tremplin/api";
import { agreementWays, withdrawalReasons } from "@tremplin/core/application";
import type { Translate } from "@tremplin/instance/words";
import { Button, ButtonLink, Disclosure, Fact, Facts, Notice, Tag } from "@tremplin/ui";
import { data } from "react-router";
import { InterviewNotice } from "../../application/interview-notice.tsx";
import { ProfileSummary } from "../../application/profile-summary.tsx";
import { Timeline } from "../../application/timeline.tsx";
import { WriteTo } from "../../conversation/write-to.tsx";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ChoicesField, SelectField, TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.application.show({ id: params.application });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const here = `/espace/candidatures/${params.application}`;
  const doing = textOf(form, "action");
  if (doing === "choisir" || doing === "decliner") {
    const id = textOf(form, "interview");
    const sent = await attempt(form, () =>
      api.application.answerInterview(
        doing === "choisir"
          ? { step: "choose", id, at: new Date(textOf(form, "at")) }
          : { step: "decline", id },
      ),
    );
    return sent.ok ? done(here, doing === "choisir" ? "interview-choose" : "interview-decline") : sent.again;
  }
  const reason = textOf(form, "reason");
  const agreement = textOf(form, "agreement");
  const command = {
    id: params.application,
    step: textOf(form, "step"),
    text: textOf(form, "text"),
    ...(reason ? { reason } : {}),
    ...(agreement ? { agreement } : {}),
  } as Parameters<typeof api.application.takeStep>[0];
  const taken = await attempt(form, () => api.application.takeStep(command));
  return taken.ok ? done(here, `application-${command.step}`) : taken.again;
}

/** What became of an application: its state in plain words, who must act, what happened; for both who follow it. */
export default function ShowApplication({ loaderData, actionData }: Route.ComponentProps) {
  const { t, has } = usePage();
  const page = loaderData.unsent;
  const sent = attemptOf(actionData);
  const of = (name: string) => (sent?.typed.get("step")?.[0] === name ? sent : null);
  const may = (step: (typeof page.steps)[number]) => page.steps.includes(step);
  const isAdvisor = page.as === "advisor";
  const withdrawing = isAdvisor ? "withdraw-for" : "withdraw";
  return (
    <>
      <PageHead title={page.offerTitle} />
      <p>
        {isAdvisor && !has("advisors") ? (
          page.candidate.name
        ) : (
          <a href={isAdvisor ? `/espace/jeunes/${page.candidate.id}` : "/espace/candidatures"}>
            {isAdvisor ? page.candidate.name : t("application.list")}
          </a>
        )}
      </p>
      <h1>{page.offerTitle}</h1>
      <p id="etat" className="application-state" data-live="" data-changes={`application:${page.id}`}>
        <Tag look="strong">{t(`applicationState.${page.state}`)}</Tag> <span>{nextText(page, t)}</span>
      </p>
      <p className="field-hint">
        {[
          page.companyName,
          isAdvisor ? t("application.wroteFor", { name: page.candidate.name }) : null,
          page.sentBy === "advisor" && !isAdvisor ? t("application.byAdvisor") : null,
        ]
          .filter(Boolean)
          .join(" · ")}
        {page.offerPath ? (
          <>
            {" "}
            <a href={page.offerPath}>{t("application.offer")}</a>
          </>
        ) : null}
      </p>
      {page.candidate.isMinor &&
      !page.hasConsent &&
      (page.state === "draft" || page.state === "advisor-review") ? (
        <Notice tone="warning">
          <p>{t("application.consentMissing")}</p>
        </Notice>
      ) : null}
      {page.state === "draft" && page.offerPublicId ? (
        <p>
          <ButtonLink
            look="strong"
            href={`/espace/candidatures/nouvelle?offre=${page.offerPublicId}${isAdvisor ? `&pour=${page.candidate.id}` : ""}`}
          >
            {t("application.change")}
          </ButtonLink>
        </p>
      ) : null}
      {page.canTalk ? (
        <WriteTo
          kind="application"
          subject={page.id}
          label={t(isAdvisor ? "conversation.join" : "conversation.writeEmployer")}
        />
      ) : null}
      {page.interviews.map((interview) => (
        <InterviewNotice key={interview.id} interview={interview} />
      ))}
      {may("approve") ? (
        <section className="panel" aria-labelledby="relecture">
          <h2 id="relecture">{t("application.review.title")}</h2>
          <Form attempt={of("approve")}>
            <Button look="strong" type="submit" name="step" value="approve">
              {t("application.review.approve")}
            </Button>
          </Form>
          <Form attempt={of("return")} prefix="rendre-">
            <input type="hidden" name="step" value="return" />
            <TextAreaField name="text" label={t("application.review.text")} rows={3} maxLength={2000} />
            <p>
              <Button type="submit">{t("application.review.return")}</Button>
            </p>
          </Form>
        </section>
      ) : null}
      {may("hire") ? (
        <Disclosure summary={t("application.hired")} open={of("hire") !== null}>
          <Form attempt={of("hire")} prefix="embauche-">
            <p>{t("application.hiredHint")}</p>
            <Button type="submit" name="step" value="hire">
              {t("application.hiredConfirm")}
            </Button>
          </Form>
        </Disclosure>
      ) : null}
      {may("take-back") ? (
        <Form attempt={of("take-back")}>
          <Button type="submit" name="step" value="take-back">
            {t("application.takeBack")}
          </Button>
        </Form>
      ) : null}
      <section aria-labelledby="envoi">
        <h2 id="envoi">{t("application.message")}</h2>
        {page.message ? <p className="message-text">{page.message}</p> : null}
        {page.cv ? (
          <p>
            <a href={`/espace/cv/${page.cv.id}`}>{t("application.cv", { title: page.cv.title })}</a>
          </p>
        ) : null}
        {page.answers.length > 0 ? (
          <Facts>
            {page.answers.map(({ question, answer }) => (
              <Fact key={question} term={question}>
                {answer}
              </Fact>
            ))}
          </Facts>
        ) : null}
        {page.agreement ? (
          <p className="field-hint">
            {t("application.recordedAgreement", { way: t(`agreementWay.${page.agreement.way}`) })}
          </p>
        ) : null}
        {page.profile ? (
          <Disclosure summary={t("application.profile")}>
            <ProfileSummary profile={page.profile} town={page.profile.place?.label ?? null} />
          </Disclosure>
        ) : null}
      </section>
      <section aria-labelledby="histoire">
        <h2 id="histoire">{t("application.timeline")}</h2>
        <div id="etapes" data-live="">
          <Timeline steps={page.timeline} />
        </div>
      </section>
      {may(withdrawing) ? (
        <Disclosure
          summary={t(isAdvisor ? "application.withdrawFor" : "application.withdraw")}
          open={of(withdrawing) !== null}
        >
          <Form attempt={of(withdrawing)} prefix="retirer-">
            <p>{t("application.withdrawWhy")}</p>
            <input type="hidden" name="step" value={withdrawing} />
            <SelectField
              name="reason"
              label={t("application.reason")}
              empty={t("draft.choose")}
              options={withdrawalReasons.map((value) => ({ value, label: t(`withdrawalReason.${value}`) }))}
            />
            {isAdvisor ? (
              <ChoicesField
                name="agreement"
                label={t("application.agreement")}
                options={agreementWays.map((value) => ({ value, label: t(`agreementWay.${value}`) }))}
              />
            ) : null}
            <p>
              <Button type="submit">
                {t(isAdvisor ? "application.withdrawFor" : "application.withdraw")}
              </Button>
            </p>
          </Form>
        </Disclosure>
      ) : null}
    </>
  );
}

/** Who must act next, said to the young person, or of them to their advisor. */
function nextText({ as, next, asksDate, candidate }: ApplicationPage, t: Translate): string {
  const step = asksDate ? "date" : next;
  return as === "advisor"
    ? t(`application.nextOf.${step}`, { name: candidate.name })
    : t(`application.next.${step}`);
}
