import { longDay } from "../../format/day.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/to-review";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.application.toReview());
}

/** The applications that wait for an advisor to read them, the oldest first. */
export default function ToReview({ loaderData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const waiting = loaderData.unsent;
  return (
    <>
      <PageHead title={t("toReview.title")} />
      <h1>{t("toReview.title")}</h1>
      {waiting.length === 0 ? <p>{t("toReview.none")}</p> : null}
      <ul className="plain-list">
        {waiting.map(({ id, candidate, offerTitle, companyName, changedAt }) => (
          <li key={id} className="plain-row">
            <span>
              <a href={`/espace/candidatures/${id}`}>
                {candidate} · {offerTitle}
              </a>{" "}
              <span className="field-hint">
                {[companyName, t("application.moved", { day: longDay(changedAt, instance.config.timeZone) })]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
