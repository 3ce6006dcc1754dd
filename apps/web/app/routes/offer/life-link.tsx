import { Button, Notice } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { CloseForm, FillForm, stepIn } from "../../offer-work/end-forms.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { Done } from "../../space/done.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/life-link";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.offer.byLink({ token: params.token });
  return unsent(found.ok ? found.value : null);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const asked = stepIn(form);
  const command = { token: params.token, ...asked } as Parameters<typeof api.offer.takeStepByLink>[0];
  const taken = await attempt(form, () => api.offer.takeStepByLink(command));
  return taken.ok ? done(`/lien/offre/${params.token}`, `offer-step-${asked.step}`) : taken.again;
}

/** Where the link of a reminder leads: nothing changes before a button is pressed. */
export default function OfferLifeLink({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url, instance } = usePage();
  const offer = loaderData.unsent;
  const sent = attemptOf(actionData);
  const of = (step: string) => (sent?.typed.get("step")?.[0] === step ? sent : null);
  if (!offer) {
    return (
      <div className="narrow-page">
        <PageHead title={t("lifeLink.title")} />
        <h1>{t("lifeLink.title")}</h1>
        <Done />
        {url.searchParams.has("fait") ? null : (
          <Notice tone="warning">
            <p>{t("lifeLink.spent")}</p>
          </Notice>
        )}
        <p>
          <a href="/espace/offres">{t("ownOffers.title")}</a>
        </p>
      </div>
    );
  }
  return (
    <div className="narrow-page">
      <PageHead title={offer.title} />
      <h1>{offer.title}</h1>
      <p className="lead">
        {t(`offerState.${offer.state}`)}
        {offer.expiresAt
          ? `, ${t("ownOffers.until", { day: longDay(offer.expiresAt, instance.config.timeZone) })}`
          : ""}
      </p>
      <Form attempt={of("prolong") ?? of("pause")}>
        <p className="button-row">
          <Button look="strong" type="submit" name="step" value="prolong">
            {t("offerStep.prolong")}
          </Button>
          {offer.state === "published" ? (
            <Button type="submit" name="step" value="pause">
              {t("offerStep.pause")}
            </Button>
          ) : null}
        </p>
      </Form>
      <FillForm attempt={of("fill")}>
        <h2>{t("offerStep.fill")}</h2>
      </FillForm>
      {offer.state === "expired" ? null : (
        <CloseForm attempt={of("close")}>
          <h2>{t("offerStep.close")}</h2>
        </CloseForm>
      )}
    </div>
  );
}
