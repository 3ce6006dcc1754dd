import { antennaPath } from "@tremplin/core/antenna";
import { everyOffer } from "@tremplin/core/offer";
import { ButtonLink, Icon } from "@tremplin/ui";
import { data } from "react-router";
import { AntennaHead, AntennaPlace } from "../../antenna/antenna-head.tsx";
import { Numbers } from "../../antenna/numbers.tsx";
import { Funders } from "../../layout/funders.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { OfferList } from "../../offer/offer-row.tsx";
import { usePage } from "../../page.ts";
import { feedHref, searchHref } from "../../search/address.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.antenna.show({ slug: params.antenna });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

/** The page of an antenna: `/paca`, or the home page of its own host name. */
export default function ShowAntenna({ loaderData: { unsent: antenna } }: Route.ComponentProps) {
  const { t, instance, baseUrl } = usePage();
  const { name, slug, host, numbers, latest, others } = antenna;
  const search = { ...everyOffer, antenna: slug };
  const { features, funders } = instance.config;
  const own = funders.filter(({ antennas }) => antennas?.includes(slug));
  return (
    <div className="column antenna-page">
      <PageHead
        title={name}
        description={t("antenna.description", { name })}
        canonical={host === null ? antennaPath(antenna) : ownAddress(host, baseUrl)}
      />
      {features.feeds ? (
        <>
          <link rel="alternate" type="application/rss+xml" href={feedHref("rss", search)} />
          <link rel="alternate" type="application/feed+json" href={feedHref("json", search)} />
        </>
      ) : null}
      <AntennaHead antenna={antenna} />
      <section aria-labelledby="chiffres">
        <h2 id="chiffres">{t("antenna.figures")}</h2>
        <Numbers numbers={numbers} />
      </section>
      <section aria-labelledby="offres">
        <h2 id="offres">{t("antenna.latest")}</h2>
        {latest.length > 0 ? <OfferList offers={latest} level={3} /> : null}
        <p className="button-row">
          <ButtonLink look="strong" href={searchHref(search)}>
            {t("antenna.allOffers", { count: numbers.offers })}
            <Icon name="arrow" />
          </ButtonLink>
          {features.map ? (
            <ButtonLink href={searchHref({ ...search, view: "map" })}>
              <Icon name="map" />
              {t("search.view.map")}
            </ButtonLink>
          ) : null}
          {features.membership ? (
            <ButtonLink href={`/adherents?antenne=${slug}`}>{t("layout.members")}</ButtonLink>
          ) : null}
        </p>
      </section>
      <AntennaPlace antenna={antenna} title={t("antenna.areas")} contactTitle={t("antenna.contact")} />
      {own.length > 0 ? (
        <section aria-labelledby="financeurs">
          <h2 id="financeurs">{t("layout.funders")}</h2>
          <Funders label={t("layout.funders")} antenna={slug} />
          <p>
            <a href="/financeurs">{t("antenna.figuresLink")}</a>
          </p>
        </section>
      ) : null}
      {others.length > 0 ? (
        <nav aria-labelledby="autres">
          <h2 id="autres">{t("antenna.others")}</h2>
          <ul className="antenna-others">
            {others.map((other) => (
              <li key={other.slug}>
                <a href={baseUrl + antennaPath(other)}>{other.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}

/** The home page of an antenna's own host name, which is reached as the board is. */
function ownAddress(host: string, baseUrl: string): string {
  const { protocol, port } = new URL(baseUrl);
  return `${protocol}//${host}${port === "" ? "" : `:${port}`}/`;
}
