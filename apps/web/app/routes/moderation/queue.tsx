import { Tag } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/queue";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.moderation.queue());
}

/** What waits for a moderator, the oldest first. */
export default function ModerationQueue({ loaderData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { reviews, waiting, reports } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("moderation.title")} />
      <h1>{t("moderation.title")}</h1>
      <p>
        {t("moderation.count", { count: waiting })}
        {waiting > reviews.length ? ` ${t("moderation.oldest", { count: reviews.length })}` : ""}
      </p>
      <p>
        <a href="/espace/moderation/signalements">{t("moderation.reports", { count: reports })}</a>
      </p>
      <ul className="plain-list">
        {reviews.map(
          ({ id, title, company, place, kind, state, risks, blocks, warns, sector, submittedAt }) => (
            <li key={id} className="plain-row">
              <span>
                <a href={`/espace/moderation/relecture/${id}`}>{title}</a>{" "}
                <span className="field-hint">
                  {[
                    company,
                    place,
                    t("moderation.since", { day: longDay(submittedAt, instance.config.timeZone) }),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <span className="tag-row">
                {sector === "out" || sector === "doubtful" ? (
                  <Tag look="strong">{t(`sector.tag.${sector}`)}</Tag>
                ) : null}
                {kind === "changed" ? <Tag>{t("moderation.changed")}</Tag> : null}
                {state === "appealed" ? <Tag>{t("moderation.appealed")}</Tag> : null}
                {blocks > 0 ? <Tag>{t("moderation.blocks", { count: blocks })}</Tag> : null}
                {warns > 0 ? <Tag>{t("moderation.warns", { count: warns })}</Tag> : null}
                {risks.map((risk) => (
                  <Tag key={risk}>{t(`risk.${risk}`)}</Tag>
                ))}
              </span>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
