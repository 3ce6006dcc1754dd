import type { Need } from "@tremplin/core/advisor";
import { shortDay } from "../format/moment.ts";
import { usePage } from "../page.ts";

/** Why to think of somebody now, in words. */
export function NeedList({ needs }: { readonly needs: readonly Need[] }) {
  const { t, instance } = usePage();
  if (needs.length === 0) return <span className="soft">{t("advisor.needsNone")}</span>;
  return (
    <ul className="need-list">
      {needs.map(({ kind, count, since }) => (
        <li key={kind}>{t(`need.${kind}`, { count, day: shortDay(since, instance.config.timeZone) })}</li>
      ))}
    </ul>
  );
}
