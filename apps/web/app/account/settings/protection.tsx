import type { ServiceView } from "@tremplin/api";
import { Button, ButtonLink } from "@tremplin/ui";
import { ButtonForm } from "../../forms/button-form.tsx";
import { usePage } from "../../page.ts";

interface ProtectionProps {
  readonly twoStep: boolean;
  readonly passkeyCount: number;
  readonly services: readonly ServiceView[];
}

/** What guards the account: two steps, passkeys, and the services elsewhere that open it. */
export function Protection({ twoStep, passkeyCount, services }: ProtectionProps) {
  const { t } = usePage();
  return (
    <section className="panel" aria-labelledby="protection">
      <h2 id="protection">{t("account.guard")}</h2>
      <p>{t(twoStep ? "account.twoStepOn" : "account.twoStepOff")}</p>
      <p>{t("account.passkeys", { count: passkeyCount })}</p>
      <p className="button-row">
        <ButtonLink href="/espace/compte/deux-etapes">
          {t(twoStep ? "account.twoStepEnd" : "account.twoStepBegin")}
        </ButtonLink>
        <ButtonLink href="/espace/compte/cles">
          {t(passkeyCount > 0 ? "account.passkeysSee" : "account.passkeyAdd")}
        </ButtonLink>
      </p>
      {services.map(({ id, label: service }) => (
        <ButtonForm key={id}>
          <input type="hidden" name="action" value="service" />
          <input type="hidden" name="service" value={id} />
          <p>{t("account.services", { service })}</p>
          <p>
            <Button look="quiet" type="submit">
              {t("account.serviceEnd", { service })}
            </Button>
          </p>
        </ButtonForm>
      ))}
    </section>
  );
}
