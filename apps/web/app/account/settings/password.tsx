import type { Person } from "@tremplin/core/account";
import { Button } from "@tremplin/ui";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { usePage } from "../../page.ts";
import type { AttemptOf } from "./attempt-of.ts";

interface PasswordProps {
  readonly person: Person;
  readonly hasPassword: boolean;
  readonly of: AttemptOf;
}

/** A password, for those who want one. */
export function Password({ person, hasPassword, of }: PasswordProps) {
  const { t } = usePage();
  return (
    <section className="panel" aria-labelledby="mot-de-passe">
      <h2 id="mot-de-passe">{t(hasPassword ? "account.passwordChange" : "account.passwordSet")}</h2>
      <p>{t("account.passwordWhy")}</p>
      <Form attempt={of("mot-de-passe")} prefix="mdp-">
        <input type="hidden" name="action" value="mot-de-passe" />
        <input type="hidden" name="username" value={person.email} autoComplete="username" />
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
      {hasPassword ? (
        <Form attempt={of("oubli")} prefix="oubli-">
          <input type="hidden" name="action" value="oubli" />
          <p>
            <Button look="quiet" type="submit">
              {t("account.passwordForgotten")}
            </Button>
          </p>
        </Form>
      ) : null}
    </section>
  );
}
