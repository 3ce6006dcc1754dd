import type { ChoicesPage } from "@tremplin/api";
import { shownNumber } from "@tremplin/core/notification";
import { Button } from "@tremplin/ui";
import type { AttemptOf } from "../account/settings/attempt-of.ts";
import { ButtonForm } from "../forms/button-form.tsx";
import { TextField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

/** The number for text messages: asked for, proved by a code, or there. */
export function MobilePhone({
  phone: { state, number },
  of,
}: {
  readonly phone: NonNullable<ChoicesPage["phone"]>;
  readonly of: AttemptOf;
}) {
  const { t } = usePage();
  return (
    <section className="panel" aria-labelledby="mobile">
      <h2 id="mobile">{t("notification.phone")}</h2>
      {state === "proved" ? (
        <p>{t("notification.phoneProved", { number: shownNumber(number) })}</p>
      ) : (
        <p>{t("notification.phoneWhat")}</p>
      )}
      {state === "to-prove" ? (
        <Form attempt={of("confirmer")} prefix="confirmer-">
          <input type="hidden" name="action" value="confirmer" />
          <p>{t("notification.phoneCodeSent", { number: shownNumber(number) })}</p>
          <TextField
            name="code"
            label={t("notification.phoneCode")}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
          />
          <p>
            <Button look="strong" type="submit">
              {t("notification.phoneProve")}
            </Button>
          </p>
        </Form>
      ) : null}
      {state === "proved" ? null : (
        <Form attempt={of("code")} prefix="code-">
          <input type="hidden" name="action" value="code" />
          <TextField
            name="number"
            label={t("notification.phoneNumber")}
            hint={t("notification.phoneNumberHint")}
            value={number === "" ? "" : shownNumber(number)}
            type="tel"
            autoComplete="tel-national"
            maxLength={40}
          />
          <p>
            <Button type="submit">
              {t(state === "none" ? "notification.phoneAsk" : "notification.phoneCodeAgain")}
            </Button>
          </p>
        </Form>
      )}
      {state === "none" ? null : (
        <ButtonForm>
          <input type="hidden" name="action" value="effacer" />
          <p>
            <Button look="quiet" type="submit">
              {t("notification.phoneRemove")}
            </Button>
          </p>
        </ButtonForm>
      )}
    </section>
  );
}
