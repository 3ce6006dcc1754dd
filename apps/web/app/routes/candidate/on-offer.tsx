import { ownPath } from "@tremplin/core/account";
import { offerPath } from "@tremplin/core/offer";
import { data, redirect } from "react-router";
import { OnOfferPanel } from "../../candidate/on-offer-panel.tsx";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/on-offer";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { api } = servicesOf(context);
  const [own, shown] = await Promise.all([
    api.candidate.onOffer({ publicId: params.offer }),
    api.offer.show({ publicId: params.offer }),
  ]);
  if (!own.ok || !shown.ok) throw data(null, 404);
  const { title, slug, publicId } = shown.value.offer;
  return unsent({ own: own.value, title, path: offerPath({ slug, publicId }) });
}

/** Where the forms of the page of an offer, and of lists, lead: their pages are kept for all visitors and take none. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const { offer: publicId } = params;
  const intent = textOf(form, "intent");
  const isOn = textOf(form, "isOn") !== "";
  const back = ownPath(textOf(form, "back"), `/espace/offre/${publicId}`);
  const said = {
    favourite: isOn ? "mark-favourite" : "mark-off",
    hidden: isOn ? "mark-hidden" : "mark-off",
    interested: "recommendation-interested",
    declined: "recommendation-declined",
    ask: "advice-asked",
  }[intent];
  const sent = await attempt(form, async () => {
    switch (intent) {
      case "favourite":
      case "hidden":
        return api.candidate.mark({ publicId, kind: intent, isOn });
      case "seen":
        // Looking at an offer is looking at what was recommended, if it was.
        await api.candidate.answerRecommendation({ publicId, answer: "seen" });
        return api.candidate.mark({ publicId, kind: "seen", isOn: true });
      case "interested":
        return api.candidate.answerRecommendation({ publicId, answer: "interested" });
      case "declined":
        return api.candidate.answerRecommendation({
          publicId,
          answer: "declined",
          reason: (textOf(form, "reason") || null) as "other" | null,
          text: textOf(form, "text"),
        });
      case "ask":
        return api.candidate.askAdvice({ publicId, text: textOf(form, "text") });
      default:
        throw data(null, 400);
    }
  });
  if (!sent.ok) return sent.again;
  if (said === undefined) return new Response(null, { status: 204 });
  // The addresses of public pages carry nothing: there, what was done is seen in its place.
  if (back.startsWith("/offres")) return redirect(back.startsWith("/offres/") ? `${back}#vous` : back, 303);
  return done(back, said);
}

/** What an offer is to oneself, apart from its page: where a form that was refused is shown again. */
export default function OnOffer({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { own, title, path } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("mark.mine")} />
      <h1>
        <a href={path}>{title}</a>
      </h1>
      <OnOfferPanel own={own} title={title} attempt={attemptOf(actionData)} />
    </>
  );
}
