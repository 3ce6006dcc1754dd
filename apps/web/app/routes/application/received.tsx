import { Tag } from "@tremplin/ui";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/received";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.application.received());
}

/** The offers of one's companies and how many applications each has. */
export default function Received({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const { offers } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("received.title")} />
      <h1>{t("received.title")}</h1>
      <p>{t("received.whatHelps")}</p>
      {offers.length === 0 ? <p>{t("received.none")}</p> : null}
      <ul className="plain-list">
        {offers.map(({ id, title, counts }) => {
          const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
          return (
            <li key={id} className="plain-row">
              <span>
                <a href={`/espace/offres/${id}/candidatures`}>{title}</a>{" "}
                <span className="field-hint">{t("received.count", { count: total })}</span>
              </span>
              {counts.sent ? <Tag look="strong">{t("received.new", { count: counts.sent })}</Tag> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
