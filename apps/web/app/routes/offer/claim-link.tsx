import { Button, ButtonLink, Notice } from "@tremplin/ui";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/claim-link";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.offer.claimed({ token: params.token });
  return unsent(found.ok ? found.value : null);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api, actor, signIn } = servicesOf(context);
  const form = await request.formData();
  if (actor.kind === "visitor") {
    // The link went to this address: whoever reads its mail is its owner.
    const claimed = await attempt(form, () => api.offer.claimAccount({ token: params.token }));
    if (!claimed.ok) return claimed.again;
    const { email } = claimed.value;
    const sent = await attempt(form, () =>
      signIn.requestLink({ email, back: `/lien/entreprise/${params.token}` }),
    );
    return sent.ok ? done("/connexion?envoye=oui", "link-sent") : sent.again;
  }
  const taken = await attempt(form, () => api.offer.claimCompany({ token: params.token }));
  return taken.ok ? done("/espace/offres", "company-taken-over") : taken.again;
}

/** Where an employer takes over the offers that an advisor wrote for them. */
export default function ClaimLink({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t, actor } = usePage();
  const claimed = loaderData.unsent;
  return (
    <div className="narrow-page">
      <PageHead title={t("claimLink.title")} />
      <h1>{claimed ? t("claimLink.for", { company: claimed.company }) : t("claimLink.title")}</h1>
      {claimed ? (
        <Form attempt={attemptOf(actionData)}>
          <p>
            {t(actor.kind === "visitor" ? "claimLink.visitor" : "claimLink.person", { email: claimed.email })}
          </p>
          <p>
            <Button look="strong" type="submit">
              {t(actor.kind === "visitor" ? "signIn.sendLink" : "claimLink.take")}
            </Button>
          </p>
        </Form>
      ) : (
        <Notice tone="warning">
          <p>{t("lifeLink.spent")}</p>
          <ButtonLink href={`/connexion?retour=${encodeURIComponent(`/lien/entreprise/${params.token}`)}`}>
            {t("space.signIn")}
          </ButtonLink>
        </Notice>
      )}
    </div>
  );
}
