import { Button, Notice } from "@tremplin/ui";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { Done } from "../../space/done.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/link";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.alert.byLink({ token: params.token });
  return unsent(found.ok ? found.value : null);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const { token } = params;
  const form = await request.formData();
  const isStop = textOf(form, "intent") === "stop";
  const sent = await attempt(form, () =>
    isStop ? api.alert.stopByLink({ token }) : api.alert.confirmByLink({ token }),
  );
  return sent.ok ? done(`/lien/alerte/${token}`, isStop ? "alert-stopped" : "alert-confirmed") : sent.again;
}

/** Where the link that confirms an alert leads: nothing changes before a button is pressed. */
export default function AlertLink({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const alert = loaderData.unsent;
  if (!alert) {
    return (
      <div className="narrow-page">
        <PageHead title={t("alert.linkTitle")} />
        <h1>{t("alert.linkTitle")}</h1>
        <Notice tone="warning">
          <p>{t("alert.linkSpent")}</p>
        </Notice>
        <p>
          <a href="/offres">{t("error.seeOffers")}</a>
        </p>
      </div>
    );
  }
  const { label, rhythm, state } = alert;
  const words = {
    "to-confirm": "alert.linkToConfirm",
    active: "alert.linkActive",
    stopped: "alert.linkStopped",
  } as const;
  return (
    <div className="narrow-page">
      <PageHead title={t("alert.linkTitle")} />
      <h1>{label}</h1>
      <Done />
      <p className="lead">{t(words[state])}</p>
      {state === "stopped" ? null : <p>{t(`alert.rhythm.${rhythm}`)}</p>}
      <Form attempt={attemptOf(actionData)}>
        <p className="button-row">
          {state === "to-confirm" ? (
            <Button look="strong" type="submit" name="intent" value="confirm">
              {t("alert.confirm")}
            </Button>
          ) : null}
          {state === "active" ? (
            <Button type="submit" name="intent" value="stop">
              {t("alert.stop")}
            </Button>
          ) : null}
        </p>
      </Form>
      <p>
        <a href="/offres">{t("error.seeOffers")}</a>
      </p>
    </div>
  );
}
