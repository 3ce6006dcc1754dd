import { agreementWays, maxAnswerLength, maxMessageLength } from "@tremplin/core/application";
import { offerPath } from "@tremplin/core/offer";
import { Button, Disclosure, Notice } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { ChoicesField, TextAreaField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/compose";

function askedOf(request: Request) {
  const { searchParams } = new URL(request.url);
  return { publicId: searchParams.get("offre") ?? "", candidateId: searchParams.get("pour") };
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api } = servicesOf(context);
  const found = await api.application.compose(askedOf(request));
  if (!found.ok) throw data(null, 404);
  const { sentId } = found.value;
  if (sentId !== null) throw redirect(`/espace/candidatures/${sentId}`);
  return unsent(found.value);
}

const nexts = { garder: "keep", envoyer: "send", relire: "ask-review" } as const;

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const asked = askedOf(request);
  const form = await request.formData();
  if (textOf(form, "action") === "jeter") {
    const dropped = await attempt(form, () => api.application.drop({ id: textOf(form, "draft") }));
    return dropped.ok ? done("/espace/candidatures", "application-dropped") : dropped.again;
  }
  const next = nexts[textOf(form, "action") as keyof typeof nexts] ?? "keep";
  const birthDate = textOf(form, "birthDate");
  if (birthDate !== "") {
    const told = await attempt(form, () =>
      api.application.tellAge({ birthDate, candidateId: asked.candidateId }),
    );
    if (!told.ok) return told.again;
  }
  const questions = form.getAll("question").map(String);
  const written = await attempt(form, () =>
    api.application.write({
      ...asked,
      message: textOf(form, "message"),
      file: textOf(form, "file"),
      answers: questions.map((question, rank) => ({
        question,
        answer: textOf(form, `answers.${rank}.answer`),
      })),
      next,
      agreement: (textOf(form, "agreement") || null) as (typeof agreementWays)[number] | null,
    }),
  );
  if (!written.ok) return written.again;
  const here = new URL(request.url);
  return next === "keep"
    ? done(`${here.pathname}${here.search}`, "application-keep")
    : done(`/espace/candidatures/${written.value.id}`, `application-${next}`);
}

/** Where one writes an application: a few lines, a CV or the profile, the employer's questions. */
export default function Compose({ loaderData, actionData }: Route.ComponentProps) {
  const { t, has } = usePage();
  const composing = loaderData.unsent;
  const { offer, candidate, draft, questions, isMinor, hasConsent, advisor } = composing;
  const known = draft?.withProfile ? "profile" : (draft?.cvVersionId ?? composing.cvs[0]?.id ?? "profile");
  const mustBeRead = isMinor && !candidate.isOther;
  return (
    <>
      <PageHead title={t("application.title", { offer: offer.title })} />
      <h1>{t("application.title", { offer: offer.title })}</h1>
      <p className="field-hint">
        {[offer.company, offer.place].filter(Boolean).join(" · ")} ·{" "}
        <a href={offerPath(offer)}>{t("application.offer")}</a>
      </p>
      {candidate.isOther ? (
        <p className="lead">{t("application.wroteFor", { name: candidate.name })}</p>
      ) : null}
      {mustBeRead ? (
        <Notice>
          <p>{t("application.isMinor")}</p>
          {advisor ? null : <p>{t("application.noAdvisor")}</p>}
        </Notice>
      ) : null}
      {isMinor && !hasConsent ? (
        <Notice tone="warning">
          <p>{t("application.consentMissing")}</p>
        </Notice>
      ) : null}
      <Form attempt={attemptOf(actionData)}>
        {composing.isAgeUnknown ? (
          <TextField
            name="birthDate"
            type="date"
            label={t(candidate.isOther ? "application.ageOther" : "application.age")}
            hint={t(candidate.isOther ? "application.ageOtherWhy" : "application.ageWhy")}
            autoComplete={candidate.isOther ? "off" : "bday"}
          />
        ) : null}
        <ChoicesField
          name="file"
          label={t("application.file")}
          value={known}
          options={[
            ...composing.cvs.map(({ id, title }) => ({ value: id, label: t("application.cv", { title }) })),
            {
              value: "profile",
              label: t("application.fileProfile"),
              ...(composing.isProfileTelling
                ? {}
                : {
                    hint: (
                      <>
                        {t("application.fileProfileEmpty")}{" "}
                        <a href={candidate.isOther ? `/espace/jeunes/${candidate.id}` : "/espace/profil"}>
                          {t("application.fileProfile")}
                        </a>
                      </>
                    ),
                  }),
            },
          ]}
        />
        <TextAreaField
          name="message"
          label={t("application.message")}
          hint={t("application.messageHint")}
          value={draft?.message ?? ""}
          rows={7}
          maxLength={maxMessageLength}
          optional
        />
        <Disclosure summary={t("application.help")}>
          <ul>
            <li>{t("application.example.1")}</li>
            <li>{t("application.example.2")}</li>
            <li>{t("application.example.3")}</li>
          </ul>
        </Disclosure>
        {questions.map((question, rank) => (
          <div key={question}>
            <input type="hidden" name="question" value={question} />
            <TextAreaField
              name={`answers.${rank}.answer`}
              label={question}
              value={draft?.answers.find((each) => each.question === question)?.answer ?? ""}
              rows={3}
              maxLength={maxAnswerLength}
            />
          </div>
        ))}
        {candidate.isOther ? (
          <ChoicesField
            name="agreement"
            label={t("application.agreement")}
            options={agreementWays.map((value) => ({ value, label: t(`agreementWay.${value}`) }))}
          />
        ) : null}
        <p className="field-hint">
          {t(has("advisors") ? "application.visibleTo" : "application.visibleToCompany")}
        </p>
        <p className="form-actions">
          {mustBeRead ? null : (
            <Button look="strong" type="submit" name="action" value="envoyer">
              {candidate.isOther ? t("application.sendFor", { name: candidate.name }) : t("application.send")}
            </Button>
          )}
          {candidate.isOther || !advisor ? null : (
            <Button look={mustBeRead ? "strong" : "plain"} type="submit" name="action" value="relire">
              {t("application.toAdvisor")}
            </Button>
          )}
          <Button type="submit" name="action" value="garder">
            {t("application.keep")}
          </Button>
        </p>
      </Form>
      {draft ? (
        <ButtonForm>
          <input type="hidden" name="draft" value={draft.id} />
          <Button look="quiet" type="submit" name="action" value="jeter">
            {t("application.drop")}
          </Button>
        </ButtonForm>
      ) : null}
    </>
  );
}
