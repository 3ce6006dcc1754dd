import type { Need, NeedKind } from "@tremplin/core/advisor";
import { shortDay } from "../format/moment.ts";
import { usePage } from "../page.ts";

interface NeedListProps {
  /** Whose needs they are. */
  readonly id: string;
  readonly needs: readonly Need[];
}

/** Where each need of somebody is answered; a word needs no page. */
const places: Readonly<Record<NeedKind, (file: string) => string | null>> = {
  appointment: (file) => `${file}/rendez-vous`,
  "application-review": (file) => `${file}#candidatures`,
  "cv-review": (file) => `${file}/cv`,
  advice: () => "/espace/avis",
  "left-job": (file) => `${file}#notes`,
  consent: (file) => `${file}/profil#accord`,
  overdue: (file) => `${file}#actions`,
  silence: (file) => `${file}#candidatures`,
  quiet: () => null,
};

/** Why to think of somebody now, in words that lead to where one can help. */
export function NeedList({ id, needs }: NeedListProps) {
  const { t, instance } = usePage();
  if (needs.length === 0) return <span className="soft">{t("advisor.needsNone")}</span>;
  return (
    <ul className="need-list">
      {needs.map(({ kind, count, since }) => {
        const place = places[kind](`/espace/jeunes/${id}`);
        const words = t(`need.${kind}`, { count, day: shortDay(since, instance.config.timeZone) });
        return <li key={kind}>{place === null ? words : <a href={place}>{words}</a>}</li>;
      })}
    </ul>
  );
}
