import { companyPath } from "@tremplin/core/employer";
import { type OfferContent, reviewParts } from "@tremplin/core/offer";
import type { WordId } from "@tremplin/instance/words";
import { Button, Disclosure, Notice } from "@tremplin/ui";
import { Fragment } from "react";
import { data } from "react-router";
import { longDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { ContentPreview } from "../../offer-work/content-preview.tsx";
import { Findings } from "../../offer-work/findings.tsx";
import { usePage } from "../../page.ts";
import { SectorDecision, SectorSection } from "../../sector/moderation.tsx";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/review";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.moderation.review({ id: params.review });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api, t } = servicesOf(context);
  const form = await request.formData();
  const step = textOf(form, "step");
  // A passage of which nothing is said may only be what was selected last.
  const comments = reviewParts.flatMap((part) => {
    const text = textOf(form, `comment.${part}`).trim();
    const about = { part, passage: textOf(form, `passage.${part}`) };
    return text === "" ? [] : [{ field: t(`draft.field.${part}`), text, about }];
  });
  const command = {
    id: params.review,
    seen: textOf(form, "seen"),
    step,
    reason: textOf(form, "reason"),
    comments,
    ...(form.has("family")
      ? { sector: { family: textOf(form, "family") || null, isOutside: textOf(form, "outside") === "on" } }
      : {}),
  } as Parameters<typeof api.moderation.decide>[0];
  const decided = await attempt(form, () => api.moderation.decide(command));
  return decided.ok ? done("/espace/moderation", `review-${step}`) : decided.again;
}

/** One offer to decide on: what would show, what the check says, who asks; then the decision. */
export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { review, before, company, members, earlier, reports, judgement } = loaderData.unsent;
  const { timeZone } = instance.config;
  const isAppeal = review.state === "appealed";
  const isOpen = review.state === "waiting" || isAppeal;
  return (
    <>
      <PageHead title={review.content.title} />
      <p>
        <a href="/espace/moderation">{t("moderation.back")}</a>
      </p>
      <h1>{review.content.title}</h1>
      {isAppeal && review.appeal ? (
        <Notice tone="warning">
          <p>
            <strong>{t("moderation.appealText")}</strong>
          </p>
          <p>{review.appeal}</p>
          {review.reason ? <p className="field-hint">{review.reason}</p> : null}
        </Notice>
      ) : null}
      <div className="side-by-side">
        <section className="panel" aria-labelledby="offre">
          <h2 id="offre">{t("moderation.offer")}</h2>
          <ContentPreview content={review.content} companyName={company?.name ?? null} selectable />
        </section>
        <div>
          {before ? <Before content={before} companyName={company?.name ?? null} /> : null}
          <SectorSection judgement={judgement} />
          <section aria-labelledby="controle">
            <h2 id="controle">{t("moderation.check")}</h2>
            {review.findings.length > 0 ? (
              <Findings findings={review.findings} />
            ) : (
              <p>{t("check.nothing")}</p>
            )}
          </section>
          {review.risks.length > 0 || reports > 0 ? (
            <section aria-labelledby="risques">
              <h2 id="risques">{t("moderation.risks")}</h2>
              <ul>
                {review.risks.map((risk) => (
                  <li key={risk}>{t(`risk.${risk}` as WordId)}</li>
                ))}
                {reports > 0 ? <li>{t("moderation.reports", { count: reports })}</li> : null}
              </ul>
            </section>
          ) : null}
          {company ? (
            <section aria-labelledby="entreprise">
              <h2 id="entreprise">{t("moderation.company")}</h2>
              <p>
                <a href={companyPath(company.slug)}>{company.name}</a>
                {company.siret ? t("moderation.siret", { siret: company.siret }) : ""}
              </p>
              <p className="field-hint">
                {t("form.pair", {
                  label: t("moderation.since2"),
                  value: longDay(company.createdAt, timeZone),
                })}
              </p>
              {members.length > 0 ? (
                <p>{t("form.pair", { label: t("moderation.members"), value: members.join(", ") })}</p>
              ) : null}
            </section>
          ) : null}
          {earlier.length > 0 ? (
            <section aria-labelledby="avant">
              <h2 id="avant">{t("moderation.earlier")}</h2>
              <ul>
                {earlier.map(({ id, submittedAt, reason }) => (
                  <li key={id}>
                    {longDay(submittedAt, timeZone)}
                    {reason ? ` : ${reason}` : ""}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </div>
      {isOpen ? (
        <section className="panel" aria-labelledby="decision">
          <h2 id="decision">{t("moderation.decide")}</h2>
          <Form attempt={attemptOf(actionData)}>
            <input type="hidden" name="seen" value={review.state} />
            <TextAreaField
              name="reason"
              label={t("moderation.reason")}
              hint={t("moderation.reasonHint")}
              rows={4}
              maxLength={2000}
              optional
            />
            {judgement ? <SectorDecision judgement={judgement} /> : null}
            {isAppeal ? null : (
              <Disclosure summary={t("moderation.comments")}>
                <p className="field-hint">{t("moderation.passageHint")}</p>
                {reviewParts.map((part) => (
                  <Fragment key={part}>
                    <TextAreaField
                      name={`passage.${part}`}
                      label={t("moderation.passageOf", { field: t(`draft.field.${part}`) })}
                      rows={1}
                      maxLength={1000}
                      optional
                    />
                    <TextAreaField
                      name={`comment.${part}`}
                      label={t("moderation.commentOn", { field: t(`draft.field.${part}`) })}
                      rows={2}
                      maxLength={1000}
                      optional
                    />
                  </Fragment>
                ))}
              </Disclosure>
            )}
            <p className="form-actions">
              {isAppeal ? (
                <>
                  <Button look="strong" type="submit" name="step" value="overturn">
                    {t("moderation.overturn")}
                  </Button>
                  <Button type="submit" name="step" value="uphold">
                    {t("moderation.uphold")}
                  </Button>
                </>
              ) : (
                <>
                  <Button look="strong" type="submit" name="step" value="approve">
                    {t("moderation.approve")}
                  </Button>
                  <Button type="submit" name="step" value="request-changes">
                    {t("moderation.requestChanges")}
                  </Button>
                  <Button type="submit" name="step" value="reject">
                    {t("moderation.reject")}
                  </Button>
                </>
              )}
            </p>
          </Form>
        </section>
      ) : (
        <Notice>
          <p>{t("moderation.gone")}</p>
        </Notice>
      )}
    </>
  );
}

function Before({
  content,
  companyName,
}: {
  readonly content: OfferContent;
  readonly companyName: string | null;
}) {
  const { t } = usePage();
  return (
    <Disclosure summary={t("moderation.before")}>
      <ContentPreview content={content} companyName={companyName} />
    </Disclosure>
  );
}
