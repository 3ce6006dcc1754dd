import type { FollowStep } from "@tremplin/api";
import { longDay } from "../format/day.ts";
import { usePage } from "../page.ts";

/** Who accompanied somebody, from the last to the first. */
export function History({ steps }: { readonly steps: readonly FollowStep[] }) {
  const { t, instance } = usePage();
  if (steps.length === 0) return <p className="soft">{t("accompany.historyNone")}</p>;
  return (
    <ol className="timeline">
      {steps.map(({ id, at, kind, to, actorName }) => (
        <li key={id}>
          <p className="timeline-when">
            <time dateTime={at.toISOString()}>{longDay(at, instance.config.timeZone)}</time>
          </p>
          <p>
            <strong>
              {kind === "archived" || kind === "reopened"
                ? t(`accompany.event.${kind}`)
                : to
                  ? t(`accompany.event.${kind}`, { to })
                  : t(`accompany.event.${kind}Nobody`)}
            </strong>
            {actorName && actorName !== to ? <span className="soft"> · {actorName}</span> : null}
          </p>
        </li>
      ))}
    </ol>
  );
}
