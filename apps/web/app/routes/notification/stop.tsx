import type { StopPage } from "@tremplin/api";
import { Button, Notice } from "@tremplin/ui";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { Done } from "../../space/done.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/stop";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.notification.stopPage({ token: params.token });
  return unsent(found.ok ? found.value : null);
}

/** The button of the page, or that of a mail program, which posts `List-Unsubscribe=One-Click` (RFC 8058). */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const { token } = params;
  const form = await request.formData();
  if (form.has("List-Unsubscribe")) {
    await api.notification.stop({ token });
    return new Response(null, { status: 204 });
  }
  const stopped = await attempt(form, () => api.notification.stop({ token }));
  return stopped.ok ? done(`/lien/notifications/${token}`, "notification-stopped") : stopped.again;
}

function stoppedWords(found: StopPage) {
  if (found.what === "alert") return "notification.linkAlertStopped";
  return found.kind === "digest" ? "notification.linkStoppedDigest" : "notification.linkStopped";
}

/** Where the link at the foot of a mail leads: nothing changes before the button is pressed. */
export default function StopMails({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const found = loaderData.unsent;
  return (
    <div className="narrow-page">
      <PageHead title={t("notification.linkTitle")} />
      <h1>{t("notification.linkTitle")}</h1>
      <Done />
      {found === null ? (
        <Notice tone="warning">
          <p>{t("notification.linkSpent")}</p>
        </Notice>
      ) : (
        <Form attempt={attemptOf(actionData)}>
          {found.what === "alert" ? (
            <p className="lead">{t("notification.linkAlert", { label: found.label })}</p>
          ) : (
            <p className="lead">
              {t("notification.linkWhat", { kind: t(`notification.kind.${found.kind}`) })}
            </p>
          )}
          {found.isStopped ? (
            <p>{t(stoppedWords(found))}</p>
          ) : (
            <p>
              <Button look="strong" type="submit">
                {t(found.what === "alert" ? "notification.linkAlertStop" : "notification.linkStop")}
              </Button>
            </p>
          )}
        </Form>
      )}
      <p>
        <a href="/espace/compte/notifications">{t("notification.choose")}</a>
      </p>
    </div>
  );
}
