import { PageHead } from "../../layout/page-head.tsx";
import { OfferList } from "../../offer/offer-row.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/favourites";

export async function loader({ context }: Route.LoaderArgs) {
  const { api } = servicesOf(context);
  const kept = await api.candidate.favourites();
  const offerIds = [...kept.live, ...kept.ended].map(({ id }) => id).slice(0, 100);
  return unsent({ ...kept, marks: await api.candidate.marks({ offerIds }) });
}

/** The offers that one keeps. */
export default function Favourites({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const { live, ended, marks } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("favourites.title")} />
      <h1>{t("favourites.title")}</h1>
      <div id="favoris" data-live="">
        {live.length + ended.length === 0 ? (
          <p>
            {t("favourites.none")} {t("favourites.noneHint")} <a href="/offres">{t("error.seeOffers")}</a>
          </p>
        ) : null}
        {live.length > 0 ? <OfferList offers={live} marks={marks} /> : null}
        {ended.length > 0 ? (
          <section className="ended-offers" aria-labelledby="terminees">
            <h2 id="terminees">{t("favourites.ended")}</h2>
            <p className="field-hint">{t("favourites.endedHint")}</p>
            <OfferList offers={ended} level={3} marks={marks} />
          </section>
        ) : null}
      </div>
    </>
  );
}
