import type { AdviceAsked } from "@tremplin/api";
import { Button } from "@tremplin/ui";
import { data } from "react-router";
import { longDay } from "../../format/day.ts";
import { type Attempt, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/advice";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, actor } = servicesOf(context);
  const has = (role: "advisor" | "candidate") => actor.kind === "person" && actor.roles.includes(role);
  if (!has("advisor") && !has("candidate")) throw data(null, 403);
  const [asked, own] = await Promise.all([
    has("advisor") ? api.candidate.adviceAsked() : null,
    has("candidate") ? api.candidate.ownAdvice() : null,
  ]);
  return unsent({ asked, own });
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const sent = await attempt(form, () =>
    api.candidate.answerAdvice({ id: textOf(form, "id"), text: textOf(form, "text") }),
  );
  return sent.ok ? done("/espace/avis", "advice-answered") : sent.again;
}

/** What young people ask of their advisor about offers; to a young person, what they asked themselves. */
export default function Advice({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { asked, own } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const rows = asked ?? own ?? [];
  const waiting = rows.filter(({ answer }) => answer === null);
  const answered = rows.filter(({ answer }) => answer !== null);
  return (
    <>
      <PageHead title={t("advice.title")} />
      <h1>{t("advice.title")}</h1>
      {asked ? <p>{t("advice.intro")}</p> : null}
      {asked && waiting.length === 0 ? <p>{t("advice.none")}</p> : null}
      {waiting.length > 0 ? (
        <section className="advice-list" aria-labelledby="a-repondre">
          <h2 id="a-repondre">{t(asked ? "advice.waiting" : "advice.ownWaiting")}</h2>
          {waiting.map((row) => (
            <Asked key={row.id} row={row} isOther={asked !== null} attempt={sent} />
          ))}
        </section>
      ) : null}
      {answered.length > 0 ? (
        <section className="advice-list" aria-labelledby="repondu">
          <h2 id="repondu">{t("advice.answeredTitle")}</h2>
          {answered.map((row) => (
            <Asked key={row.id} row={row} isOther={asked !== null} attempt={null} />
          ))}
        </section>
      ) : null}
    </>
  );
}

function Asked({
  row: { id, candidate, title, path, text, askedAt, answer },
  isOther,
  attempt: sent,
}: {
  readonly row: AdviceAsked;
  readonly isOther: boolean;
  readonly attempt: Attempt | null;
}) {
  const { t, instance } = usePage();
  return (
    <article className="panel" aria-labelledby={`avis-${id}`}>
      <h3 id={`avis-${id}`}>{isOther ? candidate : title}</h3>
      <p>
        <a href={path}>{isOther ? title : t("advice.seeOffer")}</a>{" "}
        <span className="field-hint">{longDay(askedAt, instance.config.timeZone)}</span>
      </p>
      {text === "" ? null : <blockquote>{text}</blockquote>}
      {answer === null ? null : (
        <>
          <h4>{t("advice.answerLabel")}</h4>
          <blockquote>{answer}</blockquote>
        </>
      )}
      {isOther && answer === null ? (
        <Form attempt={sent?.typed.get("id")?.[0] === id ? sent : null} prefix={`${id}-`}>
          <input type="hidden" name="id" value={id} />
          <TextAreaField name="text" label={t("advice.answerLabel")} rows={3} maxLength={2000} />
          <p>
            <Button look="strong" type="submit">
              {t("advice.answer")}
            </Button>
          </p>
        </Form>
      ) : null}
    </article>
  );
}
