import { type FeatureName, hasFeature } from "@tremplin/instance/features";
import { NextAppointment } from "../../appointment/next-appointment.tsx";
import { FittingList } from "../../candidate/fitting-list.tsx";
import { RecommendedList } from "../../candidate/recommended-list.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { slot } from "../../slots/slot.tsx";
import { SpaceHome } from "../../space/space-home.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/home";

const SpaceHomeSlot = slot("SpaceHome", SpaceHome);

export async function loader({ context }: Route.LoaderArgs) {
  const { api, actor, instance } = servicesOf(context);
  const has = (feature: FeatureName) => hasFeature(instance.config, feature);
  const isCandidate = actor.kind === "person" && actor.roles.includes("candidate");
  const [tasks, forMe, recommended, meeting] = await Promise.all([
    actor.kind === "person" ? api.account.home() : [],
    isCandidate ? api.candidate.forMe({ sort: "date", most: 3 }) : null,
    isCandidate && has("recommendations") ? api.candidate.recommendations() : [],
    isCandidate && has("appointments") ? api.appointment.next() : null,
  ]);
  return unsent({ tasks, forMe, recommended, meeting });
}

/** One's own space: the greeting and the next appointment first, then what waits. */
export default function SpaceHomePage({ loaderData }: Route.ComponentProps) {
  const { t, actor } = usePage();
  const { tasks, forMe, recommended, meeting } = loaderData.unsent;
  if (actor.kind === "visitor") return null;
  return (
    <>
      <PageHead title={t("space.title")} />
      <h1>{t("space.hello", { name: actor.name })}</h1>
      {meeting ? <NextAppointment {...meeting} /> : null}
      <SpaceHomeSlot
        person={actor}
        tasks={tasks}
        suggestions={
          <>
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
          </>
        }
      />
    </>
  );
}
