import { Button, Notice } from "@tremplin/ui";
import type { Attempt } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { usePage } from "../../page.ts";

/** First what only an employer has at hand: young people who came here by mistake see it at once. */
export function AskSiret({ attempt }: { readonly attempt: Attempt | null }) {
  const { t, actor } = usePage();
  const isYoung = actor.kind === "person" && actor.roles.includes("candidate");
  return (
    <>
      {isYoung ? (
        <Notice tone="warning">
          <p>{t("companySignUp.youAreYoung")}</p>
        </Notice>
      ) : null}
      <Notice>
        <p>
          <strong>{t("companySignUp.forEmployers")}</strong> {t("companySignUp.notForYou")}
        </p>
        <ul>
          <li>
            <a href="/inscription/jeune">{t("companySignUp.asYoung")}</a>
          </li>
          <li>
            <a href="/connexion">{t("companySignUp.known")}</a>
          </li>
        </ul>
      </Notice>
      <Form attempt={attempt}>
        <input type="hidden" name="step" value="siret" />
        <TextField
          name="siret"
          label={t("companySignUp.siret")}
          hint={t("companySignUp.siretHint")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={60}
        />
        <p>
          <Button look="strong" type="submit">
            {t("companySignUp.continue")}
          </Button>
        </p>
      </Form>
    </>
  );
}
