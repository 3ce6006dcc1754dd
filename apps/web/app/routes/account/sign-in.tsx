import { ownPath } from "@tremplin/core/account";
import { Button, Disclosure, Notice } from "@tremplin/ui";
import { redirect } from "react-router";
import { enter, secondStepPath } from "../../account/enter.ts";
import { again, attempt, attemptOf } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/sign-in";

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, signIn } = servicesOf(context);
  const back = ownPath(new URL(request.url).searchParams.get("retour"));
  if (signIn.session?.secondStepDue) throw redirect(secondStepPath(back));
  if (actor.kind === "person") throw redirect(back);
  return null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { signIn } = servicesOf(context);
  const form = await request.formData();
  const email = String(form.get("email") ?? "").trim();
  const back = ownPath(new URL(request.url).searchParams.get("retour"));
  const provider = form.get("service");
  if (typeof provider === "string") {
    const way = await signIn.elsewhere(provider, back);
    if (!way.ok) return again(form, [], way.refusal);
    return redirect(way.value.location, { status: 303, headers: way.value.headers });
  }
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254) {
    return again(form, [{ field: "email", code: email === "" ? "required" : "email" }]);
  }
  if (form.get("avec") === "mot-de-passe") {
    const letIn = await attempt(form, () =>
      signIn.withPassword({ email, password: String(form.get("password") ?? "").slice(0, 200) }),
    );
    if (!letIn.ok) return letIn.again;
    return enter(letIn.value, back);
  }
  const sent = await attempt(form, () => signIn.requestLink({ email, back }));
  return sent.ok ? redirect("/connexion?envoye=oui", 303) : sent.again;
}

/** Where one signs in: by a link in a mail first, as passwords get lost. */
export default function SignInPage({ actionData }: Route.ComponentProps) {
  const { t, url, instance } = usePage();
  const attempted = attemptOf(actionData);
  const { providers } = instance.config.signIn;
  if (url.searchParams.has("envoye")) return <LinkSent />;
  const withPassword = attempted?.typed.get("avec")?.[0] === "mot-de-passe";
  return (
    <div className="narrow-page sign-in">
      <PageHead title={t("signIn.title")} />
      <h1>{t("signIn.title")}</h1>
      {url.searchParams.has("ailleurs") ? (
        <Notice tone="problem" role="alert">
          <p>{t("signIn.elsewhereRefused")}</p>
        </Notice>
      ) : null}
      <Form attempt={withPassword ? null : attempted}>
        <TextField
          name="email"
          label={t("signIn.email")}
          hint={t("signIn.linkHint")}
          type="email"
          autoComplete="username"
          inputMode="email"
        />
        <p>
          <Button look="strong" type="submit">
            {t("signIn.sendLink")}
          </Button>
        </p>
      </Form>
      {providers.length > 0 ? (
        <ButtonForm className="button-row">
          {providers.map(({ id, label }) => (
            <Button key={id} type="submit" name="service" value={id}>
              {t("signIn.with", { service: label })}
            </Button>
          ))}
        </ButtonForm>
      ) : null}
      <Disclosure summary={t("signIn.withPassword")} open={withPassword}>
        <Form attempt={withPassword ? attempted : null} prefix="mdp-">
          <input type="hidden" name="avec" value="mot-de-passe" />
          <TextField
            name="email"
            label={t("signIn.email")}
            type="email"
            autoComplete="username"
            inputMode="email"
          />
          <TextField
            name="password"
            label={t("signIn.password")}
            type="password"
            autoComplete="current-password"
          />
          <p>
            <Button type="submit">{t("signIn.enter")}</Button>
          </p>
        </Form>
      </Disclosure>
      <p>
        {t("signIn.noAccount")} <a href="/inscription">{t("signIn.signUp")}</a>
      </p>
    </div>
  );
}

/** The same for every address: who has an account is nobody else's business. */
function LinkSent() {
  const { t, instance } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={t("signIn.sent")} />
      <h1>{t("signIn.sent")}</h1>
      <p className="lead">{t("signIn.sentText")}</p>
      <p>{t("signIn.sentHelp")}</p>
      {instance.isDemo ? (
        <p>
          <a href="/courriels">{t("signIn.demoMailbox")}</a>
        </p>
      ) : null}
      <p>
        <a href="/connexion">{t("signIn.again")}</a>
      </p>
    </div>
  );
}
