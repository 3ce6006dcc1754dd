import { ownPath } from "@tremplin/core/account";
import { Button } from "@tremplin/ui";
import { redirect } from "react-router";
import { attempt, attemptOf } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/second-step";

export async function loader({ context }: Route.LoaderArgs) {
  const { signIn } = servicesOf(context);
  if (!signIn.session?.secondStepDue) throw redirect("/espace");
  return null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { signIn } = servicesOf(context);
  if (!signIn.session) return redirect("/connexion", 303);
  const form = await request.formData();
  const done = await attempt(form, () => signIn.secondStep(String(form.get("code") ?? "").slice(0, 40)));
  return done.ok ? redirect(ownPath(new URL(request.url).searchParams.get("retour")), 303) : done.again;
}

/** The second step: a code of one's telephone. */
export default function SecondStep({ actionData }: Route.ComponentProps) {
  const { t } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={t("twoStep.title")} />
      <h1>{t("twoStep.title")}</h1>
      <Form attempt={attemptOf(actionData)}>
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
      <ButtonForm action="/deconnexion" data-forget="">
        <Button look="quiet" type="submit">
          {t("space.signOut")}
        </Button>
      </ButtonForm>
    </div>
  );
}
