import { Tag } from "@tremplin/ui";
import { FollowUpQuestion } from "../../application/follow-up-question.tsx";
import { longDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/mine";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.application.mine());
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const sent = await attempt(form, () =>
    api.application.answerFollowUp({
      id: textOf(form, "followUp"),
      isStill: textOf(form, "isStill") === "oui",
      text: textOf(form, "text"),
    }),
  );
  return sent.ok ? done("/espace/candidatures", "follow-up") : sent.again;
}

/** One's applications: where each stands, in plain words, and who must act next. */
export default function OwnApplications({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { applications, followUps } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const { timeZone } = instance.config;
  return (
    <>
      <PageHead title={t("application.list")} />
      <h1>{t("application.list")}</h1>
      {followUps.map(({ id, day, title }) => (
        <section className="panel" key={id} aria-labelledby={`nouvelles-${id}`}>
          <h2 id={`nouvelles-${id}`}>{title}</h2>
          <p>{t("application.followUp", { days: day })}</p>
          <Form attempt={sent?.typed.get("followUp")?.[0] === id ? sent : null} prefix={`${id}-`}>
            <input type="hidden" name="followUp" value={id} />
            <FollowUpQuestion />
          </Form>
        </section>
      ))}
      {applications.length === 0 ? (
        <p>
          {t("application.none")} <a href="/offres">{t("error.seeOffers")}</a>
        </p>
      ) : (
        <ul className="plain-list">
          {applications.map(({ id, offerTitle, companyName, state, next, asksDate, changedAt }) => (
            <li key={id} className="plain-row application-row">
              <span>
                <a href={`/espace/candidatures/${id}`}>{offerTitle}</a>
                <span className="field-hint">
                  {" "}
                  {[
                    companyName,
                    t("application.moved", { day: longDay(changedAt, timeZone) }),
                    t(asksDate ? "application.next.date" : `application.next.${next}`),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <Tag look={next === "candidate" ? "strong" : "plain"}>{t(`applicationState.${state}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
