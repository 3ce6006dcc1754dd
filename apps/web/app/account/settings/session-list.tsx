import type { SessionView } from "@tremplin/api";
import { Button } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { usePage } from "../../page.ts";
import { SignOutForm } from "../sign-out-form.tsx";
import { browserName } from "./browser-name.ts";

/** Where one is signed in, and how to end it. */
export function SessionList({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const { t, signIn, instance } = usePage();
  return (
    <section className="panel" aria-labelledby="sessions">
      <h2 id="sessions">{t("account.sessions")}</h2>
      <ul className="plain-list">
        {sessions.map(({ id, userAgent, since }) => (
          <li key={id} className="plain-row">
            <span>
              {browserName(userAgent) ?? t("account.unknownBrowser")}
              <span className="field-hint">
                {" "}
                {t("account.since", { day: longDay(since, instance.config.timeZone) })}
              </span>
            </span>
            {id === signIn.session?.id ? (
              <strong>{t("account.here")}</strong>
            ) : (
              <ButtonForm>
                <input type="hidden" name="action" value="session" />
                <input type="hidden" name="id" value={id} />
                <Button look="quiet" type="submit">
                  {t("account.endSession")}
                </Button>
              </ButtonForm>
            )}
          </li>
        ))}
      </ul>
      <div className="button-row">
        <SignOutForm />
        {sessions.length > 1 ? (
          <ButtonForm>
            <input type="hidden" name="action" value="sessions" />
            <Button look="quiet" type="submit">
              {t("account.endOthers")}
            </Button>
          </ButtonForm>
        ) : null}
      </div>
    </section>
  );
}
