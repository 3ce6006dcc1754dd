import { Button, ButtonLink, Tag } from "@tremplin/ui";
import { data } from "react-router";
import { MarkedText } from "../../candidate/marked-text.tsx";
import { longDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { TextAreaField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/cv";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.cv.show({ id: params.cv });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const id = params.cv;
  const here = `/espace/cv/${id}`;
  switch (textOf(form, "action")) {
    case "supprimer": {
      const removed = await attempt(form, () => api.cv.remove({ id }));
      return removed.ok ? done("/espace/cv", "cv-removed") : removed.again;
    }
    case "remarque": {
      const { passage, text } = { passage: textOf(form, "passage"), text: textOf(form, "text") };
      const added = await attempt(form, () => api.cv.comment({ id, passage, text }));
      return added.ok ? done(here, "cv-comment") : added.again;
    }
    case "cocher": {
      const isDone = textOf(form, "fait") === "oui";
      const ticked = await attempt(form, () => api.cv.tick({ commentId: textOf(form, "comment"), isDone }));
      return ticked.ok ? done(here, "cv-tick") : ticked.again;
    }
    default: {
      const step = textOf(form, "step") as Parameters<typeof api.cv.takeStep>[0]["step"];
      const taken = await attempt(form, () => api.cv.takeStep({ id, step, text: textOf(form, "text") }));
      return taken.ok ? done(here, `cv-${step}`) : taken.again;
    }
  }
}

/** One version of a CV: what it says, what was said of it, and what can be done. */
export default function CvPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { id, title, state, as, person, text, comments, steps } = loaderData.unsent;
  const { timeZone } = instance.config;
  const isOwn = as === "candidate";
  const sent = attemptOf(actionData);
  const isComment = sent?.typed.get("action")?.[0] === "remarque";
  const passages = comments.flatMap(({ passage }) => (passage === null ? [] : [passage]));
  const list = isOwn ? "/espace/cv" : `/espace/jeunes/${person.id}/cv`;
  return (
    <>
      <PageHead title={title} />
      <p>
        <a href={list}>{isOwn ? t("cv.list") : t("cv.listOf", { name: person.name })}</a>
      </p>
      <h1>{title}</h1>
      <p className="application-state">
        <Tag look="strong">{t(`cvState.${state}`)}</Tag>
        <ButtonLink href={`/espace/cv/${id}/fichier`} download>
          {t("cv.open")}
        </ButtonLink>
      </p>
      <div className="side-by-side">
        <section aria-labelledby="texte">
          <h2 id="texte">{t("cv.text")}</h2>
          {text === "" ? <p>{t("cv.noText")}</p> : <MarkedText text={text} passages={passages} />}
        </section>
        <div>
          <section aria-labelledby="remarques">
            <h2 id="remarques">{t("cv.comments")}</h2>
            {comments.length === 0 ? <p>{t("cv.commentsNone")}</p> : null}
            <ul className="plain-list">
              {comments.map((comment) => (
                <li key={comment.id} className="note">
                  {comment.passage ? <blockquote>{comment.passage}</blockquote> : null}
                  <p>{comment.text}</p>
                  <p className="field-hint">
                    {comment.authorName}, {longDay(comment.createdAt, timeZone)}
                    {comment.doneAt ? ` · ${t("cv.ticked")}` : ""}
                  </p>
                  {isOwn ? (
                    <ButtonForm>
                      <input type="hidden" name="comment" value={comment.id} />
                      <input type="hidden" name="fait" value={comment.doneAt ? "non" : "oui"} />
                      <Button look="quiet" type="submit" name="action" value="cocher">
                        {t(comment.doneAt ? "cv.untick" : "cv.tick")}
                      </Button>
                    </ButtonForm>
                  ) : null}
                </li>
              ))}
            </ul>
            {isOwn ? null : (
              <Form attempt={isComment ? sent : null} prefix="remarque-">
                <input type="hidden" name="action" value="remarque" />
                <TextField
                  name="passage"
                  label={t("cv.commentPassage")}
                  hint={t("cv.commentPassageHint")}
                  maxLength={500}
                  optional
                />
                <TextAreaField name="text" label={t("cv.commentText")} rows={3} maxLength={2000} />
                <p>
                  <Button type="submit">{t("cv.commentAdd")}</Button>
                </p>
              </Form>
            )}
          </section>
          <section className="panel" aria-labelledby="relecture">
            <h2 id="relecture">{t("cv.review")}</h2>
            <Form attempt={sent && !isComment ? sent : null} prefix="relecture-">
              {isOwn ? null : (
                <TextAreaField
                  name="text"
                  label={t("cv.reviewText")}
                  hint={t("cv.reviewTextHint")}
                  rows={3}
                  maxLength={2000}
                  optional
                />
              )}
              <p className="button-row">
                {steps.includes("ask") ? (
                  <Button look="strong" type="submit" name="step" value="ask">
                    {t("cv.ask")}
                  </Button>
                ) : null}
                {steps.includes("take-back") ? (
                  <Button type="submit" name="step" value="take-back">
                    {t("cv.takeBack")}
                  </Button>
                ) : null}
                {steps.includes("validate") ? (
                  <Button look="strong" type="submit" name="step" value="validate">
                    {t("cv.reviewValidate")}
                  </Button>
                ) : null}
                {steps.includes("improve") ? (
                  <Button type="submit" name="step" value="improve">
                    {t("cv.reviewImprove")}
                  </Button>
                ) : null}
                {isOwn ? (
                  <Button look="quiet" type="submit" name="action" value="supprimer">
                    {t("cv.remove")}
                  </Button>
                ) : null}
              </p>
            </Form>
          </section>
        </div>
      </div>
    </>
  );
}
