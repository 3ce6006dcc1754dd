import type { Person } from "@tremplin/core/account";
import { ButtonLink, Icon } from "@tremplin/ui";
import { NextAppointment } from "../../appointment/next-appointment.tsx";
import { FittingList } from "../../candidate/fitting-list.tsx";
import { RecommendedList } from "../../candidate/recommended-list.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/home";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, actor } = servicesOf(context);
  const isCandidate = actor.kind === "person" && actor.roles.includes("candidate");
  const [tasks, forMe, recommended, meeting] = await Promise.all([
    actor.kind === "person" ? api.account.home() : [],
    isCandidate ? api.candidate.forMe({ sort: "date", most: 3 }) : null,
    isCandidate ? api.candidate.recommendations() : [],
    isCandidate ? api.appointment.next() : null,
  ]);
  return unsent({ tasks, forMe, recommended, meeting });
}

/** Where one lands after signing in: what waits, and what one may begin. */
export default function SpaceHome({ loaderData }: Route.ComponentProps) {
  const { t, actor } = usePage();
  const { tasks, forMe, recommended, meeting } = loaderData.unsent;
  if (actor.kind === "visitor") return null;
  return (
    <>
      <PageHead title={t("space.title")} />
      <h1>{t("space.hello", { name: actor.name })}</h1>
      {meeting ? <NextAppointment {...meeting} /> : null}
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
      <RecommendedList recommended={recommended.slice(0, 3)} />
      {forMe && forMe.offers.length > 0 ? (
        <section aria-labelledby="pour-vous">
          <h2 id="pour-vous">{t("forMe.title")}</h2>
          <FittingList offers={forMe.offers} />
          <p>
            <a href="/espace/pour-moi">{t("forMe.more")}</a>
          </p>
        </section>
      ) : null}
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
