import type { Need, NeedKind } from "@tremplin/core/advisor";
import { shortDay } from "../format/moment.ts";
import { usePage } from "../page.ts";

interface NeedListProps {
  /** Whose needs they are. */
  readonly id: string;
  readonly needs: readonly Need[];
}

/** Where in somebody's file each need is answered; a word needs no page. */
const places: Readonly<Partial<Record<NeedKind, string>>> = {
  "application-review": "#candidatures",
  "cv-review": "/cv",
  "left-job": "#notes",
  consent: "/profil#accord",
  overdue: "#actions",
  silence: "#candidatures",
};

/** Why to think of somebody now, in words that lead to where one can help. */
export function NeedList({ id, needs }: NeedListProps) {
  const { t, instance } = usePage();
  if (needs.length === 0) return <span className="soft">{t("advisor.needsNone")}</span>;
  return (
    <ul className="need-list">
      {needs.map(({ kind, count, since }) => {
        const place = places[kind];
        const words = t(`need.${kind}`, { count, day: shortDay(since, instance.config.timeZone) });
        return (
          <li key={kind}>
            {place === undefined ? words : <a href={`/espace/jeunes/${id}${place}`}>{words}</a>}
          </li>
        );
      })}
    </ul>
  );
}
