import { ownPath } from "@tremplin/core/account";
import { Button, Disclosure } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { ElsewhereEntry } from "../../account/elsewhere-entry.tsx";
import { enter, secondStepPath } from "../../account/enter.ts";
import { OnwardPage } from "../../account/onward.tsx";
import { PasskeyEntry } from "../../account/passkey-entry.tsx";
import type { Onward } from "../../account/sign-in.ts";
import { SignInHelp } from "../../account/sign-in-help.tsx";
import { type Attempt, again, attempt, attemptOf } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { slot } from "../../slots/slot.tsx";
import { type Unsent, unsent } from "../../unsent.ts";
import type { Route } from "./+types/sign-in";

const SignInHelpSlot = slot("SignInHelp", SignInHelp);

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, signIn } = servicesOf(context);
  const back = ownPath(new URL(request.url).searchParams.get("retour"));
  if (signIn.session?.secondStepDue) throw redirect(secondStepPath(back));
  if (actor.kind === "person") throw redirect(back);
  return null;
}

/** The way to a service elsewhere; or the form to show again. */
type Answered = Unsent<Attempt> | Unsent<{ readonly onward: Onward }>;

export async function action({ context, request }: Route.ActionArgs) {
  const { signIn } = servicesOf(context);
  const form = await request.formData();
  const email = String(form.get("email") ?? "").trim();
  const back = ownPath(new URL(request.url).searchParams.get("retour"));
  if (form.get("avec") === "ailleurs") {
    const way = await attempt(form, () => signIn.elsewhere(textOf(form, "service"), back));
    if (!way.ok) return way.again;
    const { headers, ...onward } = way.value;
    return data<Answered>(unsent({ onward }), { headers });
  }
  if (form.get("avec") === "cle") {
    const letIn = await attempt(form, () => signIn.withPasskey(textOf(form, "credential")));
    return letIn.ok ? enter(letIn.value, back) : letIn.again;
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
  const { t, url } = usePage();
  const answered = actionData as Answered | undefined;
  const onward = answered && "onward" in answered.unsent ? answered.unsent.onward : null;
  if (onward) {
    const { service } = onward;
    const title = t("elsewhere.title", { service });
    return <OnwardPage onward={onward} title={title} text={t("elsewhere.leaving", { service })} />;
  }
  const attempted = attemptOf(answered as Unsent<Attempt> | undefined);
  if (url.searchParams.has("envoye")) return <LinkSent />;
  const way = attempted?.typed.get("avec")?.[0] ?? "lien";
  const attemptBy = (tried: string) => (way === tried ? attempted : null);
  return (
    <div className="narrow-page sign-in">
      <PageHead title={t("signIn.title")} />
      <h1>{t("signIn.title")}</h1>
      <Form attempt={attemptBy("lien")}>
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
      <PasskeyEntry attempt={attemptBy("cle")} />
      <ElsewhereEntry attempt={attemptBy("ailleurs")} />
      <Disclosure summary={t("signIn.withPassword")} open={way === "mot-de-passe"}>
        <Form attempt={attemptBy("mot-de-passe")} prefix="mdp-">
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
      <SignInHelpSlot signUpHref="/inscription" />
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
