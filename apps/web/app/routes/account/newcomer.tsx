import { Button } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { AgeAndCode, NameField } from "../../account/about-oneself.tsx";
import { enter } from "../../account/enter.ts";
import { TooYoung } from "../../account/too-young.tsx";
import { attempt, attemptOf } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/newcomer";

export async function loader({ context }: Route.LoaderArgs) {
  const newcomer = servicesOf(context).signIn.newcomer();
  return newcomer ? data(unsent(newcomer)) : data(unsent(null), 404);
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api, signIn } = servicesOf(context);
  const newcomer = signIn.newcomer();
  if (!newcomer) return redirect("/inscription/ailleurs", 303);
  const form = await request.formData();
  // A choice that nobody offers is none; the procedure asks for one.
  const age = textOf(form, "age") as "15-or-more";
  const [name, code] = [textOf(form, "name"), textOf(form, "code")];
  const signedUp = await attempt(form, () => api.account.signUp({ name, email: newcomer.email, age, code }));
  if (!signedUp.ok) return signedUp.again;
  const letIn = await attempt(form, () => signIn.enterNewcomer());
  return letIn.ok ? enter(letIn.value, "/espace") : letIn.again;
}

/** The account of a young person whom a service elsewhere has just told us of: what it does not know is asked for. */
export default function NewcomerPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const newcomer = loaderData.unsent;
  const attempted = attemptOf(actionData);
  if (attempted?.refusal?.code === "too-young") return <TooYoung />;
  const title = t(newcomer ? "elsewhere.newcomer" : "elsewhere.newcomerGone");
  return (
    <div className="narrow-page">
      <PageHead title={title} />
      <h1>{title}</h1>
      {newcomer ? (
        <>
          <p className="lead">
            {t("elsewhere.newcomerFor", { service: newcomer.service, email: newcomer.email })}
          </p>
          <Form attempt={attempted}>
            <NameField value={newcomer.name} />
            <AgeAndCode />
            <p>
              <Button look="strong" type="submit">
                {t("signUp.create")}
              </Button>
            </p>
          </Form>
        </>
      ) : (
        <p>
          {t("elsewhere.newcomerGoneWhy")} <a href="/connexion">{t("elsewhere.again")}</a>
        </p>
      )}
    </div>
  );
}
