import { Button, ButtonLink } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import { again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/settings";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, signIn } = servicesOf(context);
  const [sessions, { fileReadings }, hasPassword, twoStep] = await Promise.all([
    api.account.sessions(),
    api.account.exportData(),
    signIn.hasPassword(),
    api.account.hasTwoStep(),
  ]);
  return unsent({ sessions, fileReadings, hasPassword, twoStep });
}

const page = "/espace/compte";

export async function action({ context, request }: Route.ActionArgs) {
  const { api, signIn } = servicesOf(context);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  switch (text("action")) {
    case "nom": {
      const saved = await attempt(form, () => api.account.rename({ name: text("name") }));
      return saved.ok ? done(page, "account-renamed") : saved.again;
    }
    case "mot-de-passe": {
      const password = text("password").slice(0, 500);
      const saved = await attempt(form, () =>
        signIn.setPassword({ password, current: text("current").slice(0, 500) }),
      );
      return saved.ok ? done(page, "password-set") : saved.again;
    }
    case "session": {
      const ended = await attempt(form, () => api.account.endOwnSession({ id: text("id") }));
      return ended.ok ? done(page, "session-ended") : ended.again;
    }
    case "sessions":
      await api.account.endOtherSessions({ kept: signIn.session?.id ?? "" });
      return done(page, "sessions-ended");
    default:
      return again(form, [], { code: "unknown-action" });
  }
}

/** One's account: name, ways to sign in, where one is signed in, who looked. */
export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const { t, actor, signIn, instance } = usePage();
  const { sessions, fileReadings, hasPassword, twoStep } = loaderData.unsent;
  const attempted = attemptOf(actionData);
  const of = (name: string) => (attempted?.typed.get("action")?.[0] === name ? attempted : null);
  if (actor.kind === "visitor") return null;
  const { timeZone } = instance.config;
  return (
    <>
      <PageHead title={t("space.account")} />
      <h1>{t("space.account")}</h1>
      <section className="panel" aria-labelledby="moi">
        <h2 id="moi">{t("account.me")}</h2>
        <Form attempt={of("nom")} prefix="nom-">
          <input type="hidden" name="action" value="nom" />
          <TextField name="name" label={t("signUp.name")} value={actor.name} autoComplete="name" />
          <p className="field-hint">{t("account.email", { email: actor.email })}</p>
          <p>
            <Button type="submit">{t("account.save")}</Button>
          </p>
        </Form>
      </section>
      <section className="panel" aria-labelledby="protection">
        <h2 id="protection">{t("account.guard")}</h2>
        <p>{t(twoStep ? "account.twoStepOn" : "account.twoStepOff")}</p>
        <p>
          <ButtonLink href="/espace/compte/deux-etapes">
            {t(twoStep ? "account.twoStepEnd" : "account.twoStepBegin")}
          </ButtonLink>
        </p>
        <h3>{t(hasPassword ? "account.passwordChange" : "account.passwordSet")}</h3>
        <p className="field-hint">{t("account.passwordWhy")}</p>
        <Form attempt={of("mot-de-passe")} prefix="mdp-">
          <input type="hidden" name="action" value="mot-de-passe" />
          <input type="hidden" name="username" value={actor.email} autoComplete="username" />
          {hasPassword ? (
            <TextField
              name="current"
              label={t("account.passwordCurrent")}
              type="password"
              autoComplete="current-password"
            />
          ) : null}
          <TextField
            name="password"
            label={t("account.passwordNew")}
            hint={t("account.passwordHint")}
            type="password"
            autoComplete="new-password"
          />
          <p>
            <Button type="submit">{t("account.passwordSave")}</Button>
          </p>
        </Form>
      </section>
      <section className="panel" aria-labelledby="sessions">
        <h2 id="sessions">{t("account.sessions")}</h2>
        <ul className="plain-list">
          {sessions.map(({ id, userAgent, since }) => (
            <li key={id} className="plain-row">
              <span>
                {browserName(userAgent) ?? t("account.unknownBrowser")}
                <span className="field-hint"> {t("account.since", { day: longDay(since, timeZone) })}</span>
              </span>
              {id === signIn.session?.id ? (
                <strong>{t("account.here")}</strong>
              ) : (
                <form method="post">
                  <input type="hidden" name="action" value="session" />
                  <input type="hidden" name="id" value={id} />
                  <Button look="quiet" type="submit">
                    {t("account.endSession")}
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <div className="button-row">
          <form method="post" action="/deconnexion">
            <Button type="submit">{t("space.signOut")}</Button>
          </form>
          {sessions.length > 1 ? (
            <form method="post">
              <input type="hidden" name="action" value="sessions" />
              <Button look="quiet" type="submit">
                {t("account.endOthers")}
              </Button>
            </form>
          ) : null}
        </div>
      </section>
      <section className="panel" aria-labelledby="donnees">
        <h2 id="donnees">{t("account.data")}</h2>
        {actor.roles.includes("candidate") ? (
          <>
            <h3>{t("account.readings")}</h3>
            {fileReadings.length === 0 ? <p>{t("account.noReadings")}</p> : null}
            <ul>
              {fileReadings.map(({ readerName, at }) => (
                <li key={at.toISOString()}>
                  {readerName}, {longDay(at, timeZone)}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p>
          <ButtonLink href="/espace/compte/donnees.json" download>
            {t("account.export")}
          </ButtonLink>
        </p>
      </section>
    </>
  );
}

/** A browser by its usual name; null for one that does not say. */
function browserName(userAgent: string): string | null {
  const browser = /(Firefox|Edg|OPR|SamsungBrowser|Chrome|Safari)\//.exec(userAgent)?.[1];
  const system = /(Android|iPhone|iPad|Windows|Mac OS|Linux)/.exec(userAgent)?.[1];
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", SamsungBrowser: "Samsung Internet" };
  return browser ? [names[browser] ?? browser, system].filter(Boolean).join(", ") : null;
}
