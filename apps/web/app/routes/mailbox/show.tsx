import { Disclosure } from "@tremplin/ui";
import { data } from "react-router";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

export async function loader({ context, params }: Route.LoaderArgs) {
  const kept = await servicesOf(context).api.mailbox.show({ id: params.mail });
  if (!kept.ok) throw data(null, 404);
  return unsent(kept.value);
}

/** One mail of a demo, as its reader would see it. */
export default function ShowMail({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const { id, subject, toEmail, text, replyTo } = loaderData.unsent;
  return (
    <div className="narrow-page">
      <PageHead title={subject} />
      <p>
        <a href="/courriels">{t("mailbox.back")}</a>
      </p>
      <h1>{subject}</h1>
      <p>{t("mailbox.to", { email: toEmail })}</p>
      {replyTo ? <p className="mailbox-reply">{t("mailbox.replyTo", { email: replyTo })}</p> : null}
      <iframe
        className="mailbox-frame"
        src={`/courriels/${id}/html`}
        title={subject}
        sandbox="allow-top-navigation-by-user-activation"
      />
      <Disclosure summary={t("mailbox.text")}>
        <pre className="mailbox-text">{text}</pre>
      </Disclosure>
    </div>
  );
}
