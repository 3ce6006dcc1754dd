import type { ListedWorkshop } from "@tremplin/api";
import { Tag } from "@tremplin/ui";
import { momentThere } from "../format/clock.ts";
import { usePage } from "../page.ts";

/** Workshops as cards, each leading to its page. */
export function WorkshopList({ workshops }: { readonly workshops: readonly ListedWorkshop[] }) {
  const { t, instance } = usePage();
  return (
    <ul className="workshop-list">
      {workshops.map((workshop) => (
        <li key={workshop.id}>
          <a className="workshop-card" href={`/espace/ateliers/${workshop.id}`}>
            <strong>{workshop.title}</strong>
            <span>{momentThere(workshop.startsAt, workshop.timeZone, instance.config.timeZone)}</span>
            <span className="soft">
              {[workshop.place, t("workshop.by", { name: workshop.leaderName })].filter(Boolean).join(" · ")}
            </span>
            <span>
              <WorkshopState workshop={workshop} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** One's own place, or how many are free. */
export function WorkshopState({ workshop }: { readonly workshop: ListedWorkshop }) {
  const { t, now } = usePage();
  const { state, seat, free, waiting, startsAt } = workshop;
  if (state === "cancelled") return <Tag>{t("workshop.cancelled")}</Tag>;
  if (seat === "registered") return <Tag look="strong">{t("workshop.registered")}</Tag>;
  if (seat === "waiting") return <Tag look="strong">{t("workshop.waiting")}</Tag>;
  if (startsAt <= now()) return null;
  return (
    <>
      <Tag>{t("workshop.free", { free })}</Tag>{" "}
      {waiting > 0 ? <span className="soft">{t("workshop.waitingCount", { count: waiting })}</span> : null}
    </>
  );
}
