import { Button } from "@tremplin/ui";
import { redirect } from "react-router";
import { attempt, attemptOf } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/sign-up";

export async function action({ context, request }: Route.ActionArgs) {
  const { api, signIn } = servicesOf(context);
  const form = await request.formData();
  const email = String(form.get("email") ?? "");
  const signedUp = await attempt(form, () =>
    api.account.signUp({ name: String(form.get("name") ?? ""), email }),
  );
  if (!signedUp.ok) return signedUp.again;
  const sent = await attempt(form, () => signIn.requestLink({ email: email.trim(), back: "/espace" }));
  return sent.ok ? redirect("/connexion?envoye=oui", 303) : sent.again;
}

/** A young person's account: a name and an address are enough to begin. */
export default function SignUp({ actionData }: Route.ComponentProps) {
  const { t } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={t("signUp.candidateTitle")} />
      <h1>{t("signUp.candidateTitle")}</h1>
      <p className="lead">{t("signUp.candidateIntro")}</p>
      <Form attempt={attemptOf(actionData)} data-keep="inscription">
        <TextField
          name="name"
          label={t("signUp.name")}
          hint={t("signUp.nameHint")}
          autoComplete="name"
          maxLength={80}
        />
        <TextField
          name="email"
          label={t("signIn.email")}
          hint={t("signUp.emailHint")}
          type="email"
          autoComplete="email"
          inputMode="email"
        />
        <p>
          <Button look="strong" type="submit">
            {t("signUp.create")}
          </Button>
        </p>
      </Form>
      <p>{t("signUp.young")}</p>
    </div>
  );
}
