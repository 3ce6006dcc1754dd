import type { MailKind } from "@tremplin/api";
import { Button, Disclosure } from "@tremplin/ui";
import { data } from "react-router";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/mail";

export async function loader({ context, params }: Route.LoaderArgs) {
  const mail = await servicesOf(context).api.administration.mails.preview({ kind: params.kind });
  if (!mail) throw data(null, 404);
  return unsent(mail);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const kind = params.kind as MailKind;
  const sent = await attempt(form, () => api.administration.mails.sendTest({ kind }));
  return sent.ok ? done(`/espace/administration/courriels/${kind}`, "mail-test") : sent.again;
}

/** One mail as its reader sees it, and a test to one's own address. */
export default function MailPreview({ loaderData, actionData }: Route.ComponentProps) {
  const { t, actor } = usePage();
  const { kind, subject, text } = loaderData.unsent;
  return (
    <AdministrationPage title="administration.mails" heading={subject}>
      <p className="field-hint">{t("administration.mailKind", { kind })}</p>
      <Form attempt={attemptOf(actionData)}>
        <p>{t("administration.mailSendHint", { email: actor.kind === "person" ? actor.email : "" })}</p>
        <p>
          <Button look="strong" type="submit">
            {t("administration.mailSend")}
          </Button>
        </p>
      </Form>
      <h2>{t("administration.mailHtml")}</h2>
      <iframe
        className="mailbox-frame"
        src={`/espace/administration/courriels/${kind}/html`}
        title={subject}
        sandbox=""
      />
      <Disclosure summary={t("administration.mailText")}>
        <pre className="mailbox-text">{text}</pre>
      </Disclosure>
    </AdministrationPage>
  );
}
