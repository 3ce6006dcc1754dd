import { closeReasons, fillChannels, type OfferStep, offerPath } from "@tremplin/core/offer";
import type { WordId } from "@tremplin/instance/words";
import { Button, ButtonLink, Notice } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { longDay } from "../../../format/day.ts";
import { attempt, attemptOf, done } from "../../../forms/attempt.ts";
import { ButtonForm } from "../../../forms/button-form.tsx";
import { TextAreaField } from "../../../forms/fields.tsx";
import { Form } from "../../../forms/form.tsx";
import { textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { CloseForm, FillForm, stepIn } from "../../../offer-work/end-forms.tsx";
import { ReviewComments } from "../../../offer-work/review-comments.tsx";
import { usePage } from "../../../page.ts";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/own";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.offer.own({ id: params.offer });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const id = params.offer;
  const here = `/espace/offres/${id}`;
  switch (textOf(form, "action")) {
    case "modifier": {
      const begun = await attempt(form, () => api.offer.changeOffer({ id }));
      return begun.ok ? redirect(`/espace/offres/brouillon/${begun.value.id}/poste`, 303) : begun.again;
    }
    case "copier": {
      const { companyId } = { companyId: textOf(form, "company") || null };
      const begun = await attempt(form, () => api.offer.startDraft({ companyId, like: id, template: null }));
      return begun.ok ? redirect(`/espace/offres/brouillon/${begun.value.id}/poste`, 303) : begun.again;
    }
    case "contester": {
      const sent = await attempt(form, () =>
        api.moderation.appeal({ id: textOf(form, "review"), reason: textOf(form, "reason") }),
      );
      return sent.ok ? done(here, "appeal-sent") : sent.again;
    }
    default: {
      const asked = stepIn(form);
      const command = { id, ...asked } as Parameters<typeof api.offer.takeStep>[0];
      const taken = await attempt(form, () => api.offer.takeStep(command));
      return taken.ok ? done(here, `offer-step-${asked.step}`) : taken.again;
    }
  }
}

const simpleSteps = ["withdraw", "prolong", "resume", "pause", "archive"] as const;
const changeable = ["submitted", "changes-requested", "published", "paused", "expired"];

/** One's offer: its state, what can be done now, and what happened. */
export default function OwnOfferPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { offer, steps, events, review } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const of = (name: string) =>
    sent?.typed.get("step")?.[0] === name || sent?.typed.get("action")?.[0] === name ? sent : null;
  const { timeZone } = instance.config;
  const may = (step: OfferStep) => steps.includes(step);
  return (
    <>
      <PageHead title={offer.title} />
      <h1>{offer.title}</h1>
      <p>
        <strong>{t(`offerState.${offer.state}`)}</strong>
        {offer.state === "published" && offer.expiresAt
          ? `, ${t("ownOffers.until", { day: longDay(offer.expiresAt, timeZone) })}`
          : ""}
      </p>
      {review &&
      (review.state === "changes-requested" || review.state === "rejected" || review.state === "upheld") ? (
        <Notice tone={review.state === "changes-requested" ? "warning" : "problem"}>
          <p>
            <strong>{t(`reviewState.${review.state}`)}</strong>
          </p>
          {review.reason ? <p>{review.reason}</p> : null}
          <ReviewComments comments={review.comments} />
        </Notice>
      ) : null}
      {review?.state === "waiting" && review.kind === "changed" ? (
        <Notice>
          <p>{t("ownOffers.changeWaiting")}</p>
        </Notice>
      ) : null}
      <div className="button-row">
        {offer.state === "published" ? (
          <ButtonLink href={offerPath(offer)}>{t("ownOffers.see")}</ButtonLink>
        ) : null}
        {changeable.includes(offer.state) ? (
          <ButtonForm>
            <Button look="strong" type="submit" name="action" value="modifier">
              {t("ownOffers.change")}
            </Button>
          </ButtonForm>
        ) : null}
        <ButtonForm>
          <input type="hidden" name="company" value={offer.companyId ?? ""} />
          <Button type="submit" name="action" value="copier">
            {t("ownOffers.copy")}
          </Button>
        </ButtonForm>
        {simpleSteps.filter(may).map((step) => (
          <ButtonForm key={step}>
            <Button type="submit" name="step" value={step}>
              {t(`offerStep.${step}`)}
            </Button>
          </ButtonForm>
        ))}
      </div>
      {sent && !of("fill") && !of("close") && !of("contester") ? (
        <Form attempt={sent}>
          <span />
        </Form>
      ) : null}
      {may("fill") ? (
        <section className="panel" aria-labelledby="pourvu">
          <h2 id="pourvu">{t("offerStep.fill")}</h2>
          <FillForm attempt={of("fill")} />
        </section>
      ) : null}
      {may("close") ? (
        <section className="panel" aria-labelledby="fermer">
          <h2 id="fermer">{t("offerStep.close")}</h2>
          <CloseForm attempt={of("close")} />
        </section>
      ) : null}
      {review?.state === "rejected" ? (
        <section className="panel" aria-labelledby="contester">
          <h2 id="contester">{t("ownOffers.appeal")}</h2>
          <Form attempt={of("contester")} prefix="contester-">
            <input type="hidden" name="action" value="contester" />
            <input type="hidden" name="review" value={review.id} />
            <TextAreaField name="reason" label={t("ownOffers.appealReason")} rows={4} maxLength={2000} />
            <p>
              <Button type="submit">{t("ownOffers.appealSend")}</Button>
            </p>
          </Form>
        </section>
      ) : null}
      <section aria-labelledby="histoire">
        <h2 id="histoire">{t("ownOffers.history")}</h2>
        <ul className="plain-list">
          {events.map(({ id, at, actorName, step, reason }) => (
            <li key={id} className="plain-row">
              <span>
                {t(`offerStep.${step}` as WordId)}
                {reason ? ` : ${historyReason(reason, t)}` : ""}
              </span>
              <span className="field-hint">
                {actorName}, {longDay(at, timeZone)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A reason from a list is told in words; one that somebody wrote, as they wrote it. */
function historyReason(reason: string, t: ReturnType<typeof usePage>["t"]): string {
  if ((closeReasons as readonly string[]).includes(reason)) return t(`closeReason.${reason}` as WordId);
  return (fillChannels as readonly string[]).includes(reason) ? t(`fillChannel.${reason}` as WordId) : reason;
}
