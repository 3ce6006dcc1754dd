import { ownPath } from "@tremplin/core/account";
import { Button } from "@tremplin/ui";
import { redirect } from "react-router";
import { enter } from "../../account/enter.ts";
import { PasskeyEntry } from "../../account/passkey-entry.tsx";
import { SignOutForm } from "../../account/sign-out-form.tsx";
import { attempt, attemptOf } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/second-step";

export async function loader({ context }: Route.LoaderArgs) {
  const { signIn } = servicesOf(context);
  if (!signIn.session?.secondStepDue) throw redirect("/espace");
  return unsent(await signIn.secondSteps());
}

export async function action({ context, request }: Route.ActionArgs) {
  const { signIn } = servicesOf(context);
  if (!signIn.session) return redirect("/connexion", 303);
  const form = await request.formData();
  const back = ownPath(new URL(request.url).searchParams.get("retour"));
  if (form.get("avec") === "cle") {
    const letIn = await attempt(form, () => signIn.withPasskey(textOf(form, "credential")));
    return letIn.ok ? enter(letIn.value, back) : letIn.again;
  }
  const done = await attempt(form, () => signIn.secondStep(String(form.get("code") ?? "").slice(0, 40)));
  return done.ok ? redirect(back, 303) : done.again;
}

/** The second step: a code of one's telephone, or a passkey, whichever they have. */
export default function SecondStep({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { byCode, byPasskey } = loaderData.unsent;
  const attempted = attemptOf(actionData);
  const isByPasskey = attempted?.typed.get("avec")?.[0] === "cle";
  return (
    <div className="narrow-page">
      <PageHead title={t("twoStep.title")} />
      <h1>{t("twoStep.title")}</h1>
      {byPasskey ? (
        <>
          <p>{t("twoStep.passkey")}</p>
          <p className="no-js-only">{t("passkey.needsScript")}</p>
          <PasskeyEntry attempt={isByPasskey ? attempted : null} />
        </>
      ) : null}
      {byCode ? (
        <Form attempt={isByPasskey ? null : attempted}>
          <TextField
            name="code"
            label={t("twoStep.code")}
            hint={t("twoStep.codeHint")}
            autoComplete="one-time-code"
            inputMode="text"
          />
          <p className="button-row">
            <Button look="strong" type="submit">
              {t("signIn.enter")}
            </Button>
          </p>
        </Form>
      ) : null}
      <SignOutForm look="quiet" />
    </div>
  );
}
