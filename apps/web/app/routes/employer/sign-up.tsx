import { parseSiret } from "@tremplin/core/employer";
import { redirect } from "react-router";
import { AskSiret } from "../../employer/sign-up/ask-siret.tsx";
import { DescribeCompany } from "../../employer/sign-up/describe-company.tsx";
import { attempt, attemptOf } from "../../forms/attempt.ts";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/sign-up";

const path = "/inscription/entreprise";

/** Without a SIRET in the address it is asked for; with one, what is known of it is shown. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const typed = new URL(request.url).searchParams.get("siret") ?? "";
  if (!parseSiret(typed).ok) return unsent(null);
  const found = await servicesOf(context).api.employer.lookUp({ siret: typed });
  return unsent(found.ok ? found.value : null);
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { api, actor, signIn } = servicesOf(context);
  const siret = textOf(form, "siret");
  if (textOf(form, "step") === "siret") {
    const found = await attempt(form, () => api.employer.lookUp({ siret }));
    return found.ok ? redirect(`${path}?siret=${found.value.siret}`, 303) : found.again;
  }
  const company = {
    siret,
    name: textOf(form, "name"),
    activity: textOf(form, "activity"),
    place: textOf(form, "place"),
    address: textOf(form, "address"),
    phone: textOf(form, "phone"),
  };
  if (actor.kind === "person") {
    const begun = await attempt(form, () => api.employer.signUpAsMyself(company));
    return begun.ok ? redirect(`/espace/entreprise/inscription/${begun.value.id}`, 303) : begun.again;
  }
  const email = textOf(form, "email");
  const begun = await attempt(form, () =>
    api.employer.signUp({
      ...company,
      firstName: textOf(form, "firstName"),
      lastName: textOf(form, "lastName"),
      email,
    }),
  );
  if (!begun.ok) return begun.again;
  const back = `/espace/entreprise/inscription/${begun.value.id}`;
  const sent = await attempt(form, () => signIn.requestLink({ email: email.trim(), back }));
  return sent.ok ? redirect(`${path}/envoye`, 303) : sent.again;
}

export default function SignUpCompany({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const found = loaderData.unsent;
  const sent = attemptOf(actionData);
  return (
    <div className="narrow-page">
      <PageHead title={t("companySignUp.title")} />
      <h1>{t("companySignUp.title")}</h1>
      {found === null ? <AskSiret attempt={sent} /> : <DescribeCompany attempt={sent} found={found} />}
    </div>
  );
}
