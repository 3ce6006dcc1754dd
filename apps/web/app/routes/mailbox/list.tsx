import { data } from "react-router";
import { agoText } from "../../format/day.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/list";

export async function loader({ context }: Route.LoaderArgs) {
  const kept = await servicesOf(context).api.mailbox.list();
  if (!kept.ok) throw data(null, 404);
  return unsent(kept.value);
}

/** The mails of a demo, which sends none. */
export default function Mailbox({ loaderData }: Route.ComponentProps) {
  const { t, now, instance } = usePage();
  const mails = loaderData.unsent;
  return (
    <div className="narrow-page">
      <PageHead title={t("mailbox.title")} />
      <h1>{t("mailbox.title")}</h1>
      <p className="lead">{t("mailbox.intro")}</p>
      {mails.length === 0 ? <p>{t("mailbox.empty")}</p> : null}
      <ul className="mailbox-list">
        {mails.map(({ id, at, toEmail, subject }) => (
          <li key={id}>
            <a href={`/courriels/${id}`}>{subject}</a>
            <span className="mailbox-to">
              {t("mailbox.to", { email: toEmail })} ·{" "}
              <time dateTime={at.toISOString()}>{agoText(at, now(), instance.config.timeZone, t)}</time>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
