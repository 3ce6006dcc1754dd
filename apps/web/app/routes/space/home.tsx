import type { Person } from "@tremplin/core/account";
import { ButtonLink, Icon } from "@tremplin/ui";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/home";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, actor } = servicesOf(context);
  return unsent(actor.kind === "person" ? await api.account.home() : []);
}

/** Where one lands after signing in: what waits, and what one may begin. */
export default function SpaceHome({ loaderData }: Route.ComponentProps) {
  const { t, actor } = usePage();
  const tasks = loaderData.unsent;
  if (actor.kind === "visitor") return null;
  return (
    <>
      <PageHead title={t("space.title")} />
      <h1>{t("space.hello", { name: actor.name })}</h1>
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
      <section aria-labelledby="commencer">
        <h2 id="commencer">{t("home.begin")}</h2>
        <p className="button-row">
          {beginnings
            .filter(({ isFor }) => isFor(actor))
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
