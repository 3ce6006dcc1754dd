import type { FamilyPage } from "@tremplin/api";
import { everyOffer } from "@tremplin/core/offer";
import { seasons } from "@tremplin/core/sector";
import { ButtonLink, Fact, Facts, Icon } from "@tremplin/ui";
import { data } from "react-router";
import { JobList } from "../../content/job-list.tsx";
import { publicPages } from "../../content/public-pages.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { OfferList } from "../../offer/offer-row.tsx";
import { usePage } from "../../page.ts";
import { searchHref } from "../../search/address.ts";
import { FamilyMark } from "../../sector/family-cards.tsx";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/family";

export async function loader({ context, params }: Route.LoaderArgs) {
  const services = servicesOf(context);
  const found = await services.api.sector.family({ id: params.family });
  if (!found.ok) throw data(null, 404);
  const portraits = publicPages(services).jobs.filter(({ families }) => families.includes(params.family));
  return unsent({ ...found.value, portraits });
}

/** One family of jobs: what one does there, how many work is to be had, when, and where it is offered. */
export default function Family({ loaderData }: Route.ComponentProps) {
  const { family, figures, offers, others, portraits } = loaderData.unsent;
  const { t } = usePage();
  const path = `/metiers/familles/${family.id}`;
  const all = searchHref({ ...everyOffer, families: [family.id] });
  return (
    <div className="family-page">
      <PageHead title={family.label} description={family.introduction} canonical={path} />
      <p className="back no-print">
        <a href="/metiers/familles">
          <Icon name="previous" />
          {t("family.title")}
        </a>
      </p>
      <FamilyMark color={family.color} />
      <h1>{family.label}</h1>
      <p className="lead">{family.introduction}</p>
      <section aria-labelledby="chiffres">
        <h2 id="chiffres">{t("family.figures")}</h2>
        <Figures figures={figures} id={family.id} />
      </section>
      <section aria-labelledby="offres">
        <h2 id="offres">{t("family.newest")}</h2>
        {offers.length === 0 ? <p>{t("family.noOffer")}</p> : <OfferList offers={offers} level={3} />}
        {figures.offers > 0 ? (
          <p className="family-all">
            <ButtonLink look="strong" href={all}>
              {t("family.seeAll", { count: figures.offers })}
              <Icon name="arrow" />
            </ButtonLink>
          </p>
        ) : null}
      </section>
      {portraits.length > 0 ? (
        <section aria-labelledby="portraits">
          <h2 id="portraits">{t("content.aboutJob", { count: portraits.length })}</h2>
          <JobList jobs={portraits} level={3} />
        </section>
      ) : null}
      <nav aria-labelledby="autres" className="family-others">
        <h2 id="autres">{t("family.others")}</h2>
        <ul>
          {others.map(({ id, label }) => (
            <li key={id}>
              <a href={`/metiers/familles/${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** What the board has of the family now; a season leads to its offers. */
function Figures({ figures, id }: { readonly figures: FamilyPage["figures"]; readonly id: string }) {
  const { t } = usePage();
  const share = figures.offers === 0 ? 0 : figures.permanent / figures.offers;
  return (
    <Facts>
      <Fact term={t("family.figure.offers")}>{figures.offers}</Fact>
      <Fact term={t("family.figure.companies")}>{figures.companies}</Fact>
      <Fact term={t("family.figure.permanent")}>{t("family.share", { share })}</Fact>
      <Fact term={t("family.figure.housed")}>{figures.housed}</Fact>
      <Fact term={t("sector.season")}>
        <ul className="family-seasons">
          {seasons.map((season) => (
            <li key={season}>
              <a href={searchHref({ ...everyOffer, families: [id], seasons: [season] })}>
                {t("form.pair", { label: t(`sector.season.${season}`), value: figures.seasons[season] })}
              </a>
            </li>
          ))}
        </ul>
      </Fact>
    </Facts>
  );
}
