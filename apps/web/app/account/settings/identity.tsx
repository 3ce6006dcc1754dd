import type { Person } from "@tremplin/core/account";
import { Button, Disclosure } from "@tremplin/ui";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { usePage } from "../../page.ts";
import type { AttemptOf } from "./attempt-of.ts";

/** How one is called, and the address by which one signs in. */
export function Identity({ person, of }: { readonly person: Person; readonly of: AttemptOf }) {
  const { t } = usePage();
  return (
    <section className="panel" aria-labelledby="moi">
      <h2 id="moi">{t("account.me")}</h2>
      <Form attempt={of("nom")} prefix="nom-">
        <input type="hidden" name="action" value="nom" />
        <TextField
          name="name"
          label={t("signUp.name")}
          value={person.name}
          autoComplete="name"
          maxLength={80}
        />
        <p>
          <Button type="submit">{t("account.save")}</Button>
        </p>
      </Form>
      <p>{t("account.email", { email: person.email })}</p>
      <Disclosure summary={t("account.emailChange")} open={of("adresse") !== null}>
        <Form attempt={of("adresse")} prefix="adresse-">
          <input type="hidden" name="action" value="adresse" />
          <p>{t("account.emailChangeHow")}</p>
          <TextField
            name="email"
            label={t("account.emailNew")}
            type="email"
            autoComplete="email"
            inputMode="email"
          />
          <p>
            <Button type="submit">{t("account.emailAsk")}</Button>
          </p>
        </Form>
      </Disclosure>
    </section>
  );
}
