import { ButtonLink } from "@tremplin/ui";
import { attemptOfAction } from "../../account/settings/attempt-of.ts";
import { Identity } from "../../account/settings/identity.tsx";
import { OwnData } from "../../account/settings/own-data.tsx";
import { Password } from "../../account/settings/password.tsx";
import { Protection } from "../../account/settings/protection.tsx";
import { SessionList } from "../../account/settings/session-list.tsx";
import { again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/settings";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, signIn } = servicesOf(context);
  const [sessions, readings, twoStep, passkeys, services] = await Promise.all([
    api.account.sessions(),
    api.account.fileReadings(),
    api.account.hasTwoStep(),
    api.account.passkeys(),
    api.account.services(),
  ]);
  return unsent({ sessions, readings, twoStep, passkeys, services, hasPassword: await signIn.hasPassword() });
}

const page = "/espace/compte";
const longestPassword = 500;

export async function action({ context, request }: Route.ActionArgs) {
  const { api, signIn } = servicesOf(context);
  // Only for who has signed in: what follows is about their account.
  await api.account.hasTwoStep();
  const form = await request.formData();
  switch (textOf(form, "action")) {
    case "nom": {
      const saved = await attempt(form, () => api.account.rename({ name: textOf(form, "name") }));
      return saved.ok ? done(page, "account-renamed") : saved.again;
    }
    case "adresse": {
      const asked = await attempt(form, () => api.account.changeEmail({ email: textOf(form, "email") }));
      return asked.ok ? done(page, "email-asked") : asked.again;
    }
    case "mot-de-passe": {
      const password = textOf(form, "password").slice(0, longestPassword);
      const current = textOf(form, "current").slice(0, longestPassword);
      const saved = await attempt(form, () => signIn.setPassword({ password, current }));
      return saved.ok ? done(page, "password-set") : saved.again;
    }
    case "oubli": {
      const asked = await attempt(form, () => api.account.forgetPassword());
      return asked.ok ? done(page, "mail-sent") : asked.again;
    }
    case "session": {
      const ended = await attempt(form, () => api.account.endOwnSession({ id: textOf(form, "id") }));
      return ended.ok ? done(page, "session-ended") : ended.again;
    }
    case "service": {
      const ended = await attempt(form, () => api.account.unlinkService({ id: textOf(form, "service") }));
      return ended.ok ? done(page, "service-ended") : ended.again;
    }
    case "sessions":
      await api.account.endOtherSessions({ kept: signIn.session?.id ?? "" });
      return done(page, "sessions-ended");
    case "suppression": {
      const asked = await attempt(form, () => api.account.deleteAccount());
      return asked.ok ? done(page, "mail-sent") : asked.again;
    }
    default:
      return again(form, [], { code: "unknown-action" });
  }
}

/** One's account: name and address, ways to sign in, where one is signed in, one's data. */
export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const { t, actor } = usePage();
  const { sessions, readings, hasPassword, twoStep, passkeys, services } = loaderData.unsent;
  const of = attemptOfAction(attemptOf(actionData));
  if (actor.kind === "visitor") return null;
  return (
    <>
      <PageHead title={t("space.account")} />
      <h1>{t("space.account")}</h1>
      <Identity person={actor} of={of} />
      <Protection twoStep={twoStep} passkeyCount={passkeys.length} services={services} />
      <section className="panel" aria-labelledby="notifications">
        <h2 id="notifications">{t("account.notifications")}</h2>
        <p>{t("account.notificationsHint")}</p>
        <p>
          <ButtonLink href="/espace/compte/notifications">{t("account.notificationsOpen")}</ButtonLink>
        </p>
      </section>
      <Password person={actor} hasPassword={hasPassword} of={of} />
      <SessionList sessions={sessions} />
      <OwnData person={actor} readings={readings} of={of} />
    </>
  );
}
