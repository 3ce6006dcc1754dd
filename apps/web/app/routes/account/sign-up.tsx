import { Button } from "@tremplin/ui";
import { redirect } from "react-router";
import { AgeAndCode, NameField } from "../../account/about-oneself.tsx";
import { TooYoung } from "../../account/too-young.tsx";
import { attempt, attemptOf } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/sign-up";

export async function action({ context, request }: Route.ActionArgs) {
  const { api, signIn, language, prefix } = servicesOf(context);
  const form = await request.formData();
  const email = textOf(form, "email");
  // A choice that nobody offers is none; the procedure asks for one.
  const age = textOf(form, "age") as "15-or-more";
  const signedUp = await attempt(form, () =>
    api.account.signUp({
      name: textOf(form, "name"),
      email,
      age,
      code: textOf(form, "code"),
      language: prefix === "" ? null : language,
    }),
  );
  if (!signedUp.ok) return signedUp.again;
  const sent = await attempt(form, () => signIn.requestLink({ email: email.trim(), back: "/espace" }));
  return sent.ok ? redirect("/connexion?envoye=oui", 303) : sent.again;
}

/** A young person's account: a name and an address are enough to begin. */
export default function SignUp({ actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const attempted = attemptOf(actionData);
  if (attempted?.refusal?.code === "too-young") return <TooYoung />;
  return (
    <div className="narrow-page">
      <PageHead title={t("signUp.candidateTitle")} />
      <h1>{t("signUp.candidateTitle")}</h1>
      <p className="lead">{t("signUp.candidateIntro")}</p>
      <Form attempt={attempted}>
        <NameField />
        <TextField
          name="email"
          label={t("signIn.email")}
          hint={t("signUp.emailHint")}
          type="email"
          autoComplete="email"
          inputMode="email"
        />
        <AgeAndCode />
        <p>
          <Button look="strong" type="submit">
            {t("signUp.create")}
          </Button>
        </p>
      </Form>
      <p>
        {t("signUp.help")}{" "}
        <a href={`mailto:${instance.config.contact.email}`}>{instance.config.contact.email}</a>
      </p>
    </div>
  );
}
