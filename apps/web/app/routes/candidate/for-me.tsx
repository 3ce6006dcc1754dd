import { hasFeature } from "@tremplin/instance/features";
import { ButtonLink } from "@tremplin/ui";
import { FittingList } from "../../candidate/fitting-list.tsx";
import { RecommendedList } from "../../candidate/recommended-list.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/for-me";

const most = 40;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api, instance } = servicesOf(context);
  const isByDistance = new URL(request.url).searchParams.get("tri") === "distance";
  const [found, recommended] = await Promise.all([
    api.candidate.forMe({ sort: isByDistance ? "distance" : "date", most }),
    hasFeature(instance.config, "recommendations") ? api.candidate.recommendations() : [],
  ]);
  return unsent({ found, recommended, isByDistance });
}

/** Offers that suit somebody, with the reasons, and those that their advisor recommends. */
export default function ForMe({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const { found, recommended, isByDistance } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("forMe.title")} />
      <h1>{t("forMe.title")}</h1>
      <RecommendedList recommended={recommended} />
      {found.isProfileEmpty ? (
        <section className="panel">
          <p>{t("forMe.emptyProfile")}</p>
          <p>
            <ButtonLink look="strong" href="/espace/profil">
              {t("forMe.fillProfile")}
            </ButtonLink>
          </p>
        </section>
      ) : (
        <section aria-labelledby="pour-vous">
          <h2 id="pour-vous" className="sr-only">
            {t("fit.why")}
          </h2>
          <p>{t("forMe.intro")}</p>
          <nav className="views for-me-sort" aria-label={t("forMe.sort")}>
            <a href="/espace/pour-moi" aria-current={isByDistance ? undefined : "page"}>
              {t("forMe.byDate")}
            </a>
            <a href="/espace/pour-moi?tri=distance" aria-current={isByDistance ? "page" : undefined}>
              {t("forMe.byDistance")}
            </a>
          </nav>
          {found.offers.length === 0 ? (
            <p>
              {t("forMe.none")} <a href="/espace/profil">{t("forMe.fillProfile")}</a>{" "}
              <a href="/offres">{t("error.seeOffers")}</a>
            </p>
          ) : (
            <FittingList offers={found.offers} />
          )}
        </section>
      )}
    </>
  );
}
