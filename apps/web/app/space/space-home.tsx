import { ButtonLink, Icon } from "@tremplin/ui";
import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";

type Person = SlotProps<"SpaceHome">["person"];

/** Where one lands after signing in: what waits, what is proposed, and what one may begin. */
export function SpaceHome({ person, tasks, suggestions }: SlotProps<"SpaceHome">) {
  const { t } = usePage();
  return (
    <>
      <section aria-labelledby="maintenant">
        <h2 id="maintenant">{t("home.now")}</h2>
        {tasks.length === 0 ? <p>{t("home.nothing")}</p> : null}
        <ul className="task-cards">
          {tasks.map(({ kind, count, path }) => (
            <li key={kind}>
              <a className="task-card" href={path}>
                <strong>{count}</strong>
                <span>{t(`home.${kind}`, { count })}</span>
                <Icon name="arrow" />
              </a>
            </li>
          ))}
        </ul>
      </section>
      {suggestions}
      <section aria-labelledby="commencer">
        <h2 id="commencer">{t("home.begin")}</h2>
        <p className="button-row">
          {beginnings
            .filter(({ isFor }) => isFor(person))
            .map(({ path, word }) => (
              <ButtonLink key={path} href={path}>
                {t(word)}
              </ButtonLink>
            ))}
        </p>
      </section>
    </>
  );
}

const isStaff = ({ roles }: Person) => roles.some((role) => role !== "candidate");
const beginnings = [
  {
    path: "/espace/offres/nouvelle",
    word: "ownOffers.new",
    isFor: ({ memberships }: Person) => memberships.length > 0,
  },
  { path: "/espace/offres/employeur", word: "ownOffers.forEmployer", isFor: isStaff },
  { path: "/offres", word: "error.seeOffers", isFor: () => true },
  { path: "/espace/compte", word: "space.account", isFor: () => true },
] as const;
