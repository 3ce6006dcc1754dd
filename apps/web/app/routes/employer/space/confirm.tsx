import { Button, Fact, Facts } from "@tremplin/ui";
import { redirect } from "react-router";
import { writtenSiret } from "../../../format/siret.ts";
import { attempt, attemptOf, done } from "../../../forms/attempt.ts";
import { Form } from "../../../forms/form.tsx";
import { textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { usePage } from "../../../page.ts";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/confirm";

/** What was typed, before it becomes a company. One that was confirmed already is not here any more. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { signUps } = await servicesOf(context).api.employer.space();
  const signUp = signUps.find(({ id }) => id === params.id);
  if (!signUp) throw redirect("/espace/entreprise");
  return unsent(signUp);
}

export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const { api } = servicesOf(context);
  if (textOf(form, "step") === "drop") {
    await api.employer.dropSignUp({ id });
    return done("/espace/entreprise", "sign-up-dropped");
  }
  const confirmed = await attempt(form, () => api.employer.confirmSignUp({ id }));
  if (!confirmed.ok) return confirmed.again;
  const { slug, as } = confirmed.value;
  return as === "member"
    ? done(`/espace/entreprise/${slug}`, "company-joined")
    : done("/espace/entreprise", "claim-sent");
}

export default function ConfirmSignUp({ loaderData, actionData }: Route.ComponentProps) {
  const { name, siret, address, placeLabel } = loaderData.unsent;
  const { t } = usePage();
  return (
    <>
      <PageHead title={t("companySignUp.confirmTitle")} />
      <h1>{t("companySignUp.confirmTitle")}</h1>
      <Facts>
        <Fact term={t("companySignUp.name")}>{name}</Fact>
        <Fact term={t("companySignUp.siret")}>{writtenSiret(siret)}</Fact>
        <Fact term={t("companySignUp.address")}>
          {address}, {placeLabel}
        </Fact>
      </Facts>
      <Form attempt={attemptOf(actionData)}>
        <p>{t("companySignUp.confirmWhy")}</p>
        <p className="form-actions">
          <Button look="strong" type="submit">
            {t("companySignUp.confirm")}
          </Button>
          <Button type="submit" name="step" value="drop">
            {t("companySignUp.drop")}
          </Button>
        </p>
      </Form>
    </>
  );
}
