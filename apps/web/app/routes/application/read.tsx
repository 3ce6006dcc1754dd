import { interviewMinutes, maxDates } from "@tremplin/core/application";
import { Button, Disclosure, Tag } from "@tremplin/ui";
import { data } from "react-router";
import { RefusalForm } from "../../application/answer-form.tsx";
import { ApplicantFile } from "../../application/applicant-file.tsx";
import { localMoment } from "../../application/local-moment.ts";
import { WriteTo } from "../../conversation/write-to.tsx";
import { momentText } from "../../format/clock.ts";
import { longDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { SelectField, TextAreaField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/read";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.application.read({ id: params.application });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api, instance } = servicesOf(context);
  const form = await request.formData();
  const id = params.application;
  const here = `/espace/candidatures-recues/${id}`;
  switch (textOf(form, "action")) {
    case "mot": {
      const added = await attempt(form, () => api.application.addNote({ id, text: textOf(form, "note") }));
      return added.ok ? done(here, "application-note") : added.again;
    }
    case "annuler": {
      const cancelled = await attempt(form, () =>
        api.application.answerInterview({ step: "cancel", id: textOf(form, "interview") }),
      );
      return cancelled.ok ? done(here, "interview-cancel") : cancelled.again;
    }
    case "entretien": {
      const typed = Array.from({ length: maxDates }, (_, rank) => textOf(form, `dates.${rank}`));
      const proposed = await attempt(form, () =>
        api.application.proposeInterview({
          id,
          dates: typed
            .filter((text) => text !== "")
            .map((text) => localMoment(text, instance.config.timeZone)),
          minutes: Number(textOf(form, "minutes")),
          place: textOf(form, "place"),
          link: textOf(form, "link"),
          text: textOf(form, "text"),
        }),
      );
      return proposed.ok ? done(here, "interview-proposed") : proposed.again;
    }
    default: {
      const step = textOf(form, "step");
      const reason = textOf(form, "reason");
      const command = {
        ids: [id],
        step,
        text: textOf(form, "text"),
        ...(reason ? { reason } : {}),
      } as Parameters<typeof api.application.decide>[0];
      const taken = await attempt(form, () => api.application.decide(command));
      return taken.ok ? done(here, `application-${step}`) : taken.again;
    }
  }
}

const simpleSteps = ["see", "shortlist", "make-offer", "hire"] as const;

/** One application, as its employer reads and answers it. */
export default function ReadApplication({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const applicant = loaderData.unsent;
  const { timeZone } = instance.config;
  const sent = attemptOf(actionData);
  const of = (name: string) =>
    sent?.typed.get("step")?.[0] === name || sent?.typed.get("action")?.[0] === name ? sent : null;
  const may = (step: (typeof applicant.steps)[number]) => applicant.steps.includes(step);
  const others = sent && !of("refuse") && !of("entretien") && !of("mot") ? sent : null;
  return (
    <>
      <PageHead title={applicant.name} />
      <p>
        <a href={`/espace/offres/${applicant.offerId}/candidatures`}>{t("received.back")}</a>
      </p>
      <h1>{applicant.name}</h1>
      <p className="application-state">
        <Tag look="strong">{t(`applicationState.${applicant.state}`)}</Tag>{" "}
        <span>
          {applicant.title}
          {applicant.sentAt ? ` · ${t("received.since", { day: longDay(applicant.sentAt, timeZone) })}` : ""}
        </span>
      </p>
      <Form attempt={others}>
        <p className="button-row">
          {applicant.mayUndo ? (
            <Button look="strong" type="submit" name="step" value="undo">
              {t("received.undo")}
            </Button>
          ) : null}
          {simpleSteps.filter(may).map((step) => (
            <Button key={step} type="submit" name="step" value={step}>
              {t(`received.step.${step}`)}
            </Button>
          ))}
        </p>
      </Form>
      <WriteTo
        kind="application"
        subject={applicant.id}
        label={t("conversation.writeCandidate", { name: applicant.name })}
      />
      <div className="side-by-side">
        <div>
          <ApplicantFile applicant={applicant} />
        </div>
        <div>
          {applicant.interviews
            .filter(({ state }) => state === "proposed" || state === "accepted")
            .map(({ id, chosenAt, dates, place, link }) => (
              <section className="panel" key={id} aria-labelledby={`entretien-${id}`}>
                <h2 id={`entretien-${id}`}>{t("application.interview.title")}</h2>
                {chosenAt ? (
                  <>
                    <p>{t("received.interviewChosen", { date: momentText(chosenAt, timeZone) })}</p>
                    <p>
                      <a href={`/espace/entretiens/${id}`} download>
                        {t("application.calendar")}
                      </a>
                    </p>
                  </>
                ) : (
                  <>
                    <p>{t("received.interviewWaiting")}</p>
                    <ul>
                      {dates.map((date) => (
                        <li key={date.toISOString()}>{momentText(date, timeZone)}</li>
                      ))}
                    </ul>
                  </>
                )}
                <p>{[place, link].filter(Boolean).join(" · ")}</p>
                <ButtonForm>
                  <input type="hidden" name="interview" value={id} />
                  <Button look="quiet" type="submit" name="action" value="annuler">
                    {t("received.interviewCancel")}
                  </Button>
                </ButtonForm>
              </section>
            ))}
          {may("propose-interview") ? (
            <Disclosure summary={t("received.interview")} open={of("entretien") !== null}>
              <Form attempt={of("entretien")} prefix="entretien-">
                <input type="hidden" name="action" value="entretien" />
                {Array.from({ length: maxDates }, (_, rank) => (
                  <TextField
                    // biome-ignore lint/suspicious/noArrayIndexKey: a date is known by its rank
                    key={rank}
                    name={`dates.${rank}`}
                    type="datetime-local"
                    label={t("received.date", { rank: rank + 1 })}
                    optional={rank > 0}
                  />
                ))}
                <SelectField
                  name="minutes"
                  label={t("received.minutes")}
                  value="30"
                  options={interviewMinutes.map((minutes) => ({
                    value: String(minutes),
                    label: t("received.minutesValue", { minutes }),
                  }))}
                />
                <TextField name="place" label={t("received.place")} maxLength={300} />
                <TextField
                  name="link"
                  type="url"
                  label={t("received.link")}
                  hint={t("received.linkHint")}
                  maxLength={500}
                  optional
                />
                <TextAreaField name="text" label={t("received.text")} rows={3} maxLength={2000} optional />
                <p>
                  <Button type="submit">{t("received.interviewSend")}</Button>
                </p>
              </Form>
            </Disclosure>
          ) : null}
          {may("refuse") ? (
            <Disclosure summary={t("received.refuse")} open={of("refuse") !== null}>
              <p className="field-hint">{t("received.onePage")}</p>
              <RefusalForm attempt={of("refuse")} />
            </Disclosure>
          ) : null}
          <section aria-labelledby="mots">
            <h2 id="mots">{t("received.notes")}</h2>
            {applicant.notes.length > 0 ? (
              <ul className="plain-list">
                {applicant.notes.map(({ id, authorName, text, at }) => (
                  <li key={id} className="note">
                    <p>{text}</p>
                    <p className="field-hint">
                      {authorName}, {longDay(at, timeZone)}
                    </p>
                  </li>
                ))}
              </ul>
            ) : null}
            <Form attempt={of("mot")} prefix="mot-">
              <input type="hidden" name="action" value="mot" />
              <TextAreaField
                name="note"
                label={t("received.note")}
                hint={t("received.noteHint")}
                rows={2}
                maxLength={2000}
              />
              <p>
                <Button type="submit">{t("received.noteAdd")}</Button>
              </p>
            </Form>
          </section>
        </div>
      </div>
    </>
  );
}
