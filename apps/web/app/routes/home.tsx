import type { OfferHome } from "@tremplin/api";
import { everyOffer } from "@tremplin/core/offer";
import { ButtonLink, Icon } from "@tremplin/ui";
import { contractName } from "../format/contract.ts";
import { atPlaceText } from "../format/place.ts";
import { PageHead } from "../layout/page-head.tsx";
import { OfferList } from "../offer/offer-row.tsx";
import { usePage } from "../page.ts";
import { searchHref } from "../search/address.ts";
import { SearchForm } from "../search/search-form.tsx";
import { servicesOf } from "../services.ts";
import { unsent } from "../unsent.ts";
import type { Route } from "./+types/home";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.offer.home());
}

export default function Home({ loaderData: { unsent: home } }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { name, tagline, territory } = instance.config;
  return (
    <>
      <PageHead title={name} canonical="/" />
      <section className="opening" aria-labelledby="ouverture">
        <div className="column opening-inner">
          <h1 id="ouverture">
            <strong>{home.count > 0 ? t("search.count", { count: home.count }) : t("home.none")}</strong>{" "}
            {home.town ? t("home.around", { atPlace: atPlaceText(home.town.name) }) : territory.label}
          </h1>
          {tagline ? <p className="lead">{tagline}</p> : null}
          <SearchForm search={{ ...everyOffer, radiusKm: territory.radiusKm }} commune={home.town} />
        </div>
      </section>
      <Ways home={home} />
      {home.latest.length > 0 ? (
        <section className="column home-part" aria-labelledby="nouvelles">
          <div className="home-head">
            <h2 id="nouvelles">{t("home.latest")}</h2>
            <a className="more" href="/offres">
              {t("home.all", { count: home.count })}
              <Icon name="arrow" />
            </a>
          </div>
          <OfferList offers={home.latest} level={3} />
        </section>
      ) : null}
      <HowItWorks />
      <ForEmployers />
    </>
  );
}

/** Ways into the offers by contract, by job and by town: an index, as at the end of a book. */
function Ways({ home }: { readonly home: OfferHome }) {
  const { t } = usePage();
  return (
    <section className="column home-part entries" aria-labelledby="entrees">
      <h2 id="entrees" className="sr-only">
        {t("home.ways")}
      </h2>
      <Way
        title={t("home.byContract")}
        lines={home.contracts.map(({ contract, count }) => ({
          label: contractName(contract, t),
          count,
          href: searchHref({ ...everyOffer, contracts: [contract] }),
        }))}
      />
      <Way
        title={t("home.byJob")}
        lines={home.jobs.map(({ rome, label, count }) => ({
          label,
          count,
          href: searchHref({ ...everyOffer, rome }),
        }))}
      />
      <Way
        title={t("home.byTown")}
        lines={home.places.map(({ insee, name, count }) => ({
          label: name,
          count,
          href: searchHref({ ...everyOffer, place: insee, radiusKm: 0 }),
        }))}
      />
    </section>
  );
}

interface WayLine {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

function Way({ title, lines }: { readonly title: string; readonly lines: readonly WayLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="min-w-0">
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, 8).map(({ label, count, href }) => (
          <li key={href}>
            <a href={href}>
              {label}
              <span>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const steps = [1, 2, 3] as const;

function HowItWorks() {
  const { t } = usePage();
  return (
    <section className="home-part how" aria-labelledby="comment">
      <div className="column">
        <h2 id="comment">{t("home.how")}</h2>
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <p className="how-figure" aria-hidden="true">
                {step}
              </p>
              <h3>{t(`home.step${step}`)}</h3>
              <p>{t(`home.step${step}Text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function ForEmployers() {
  const { t, instance } = usePage();
  const { email } = instance.config.contact;
  return (
    <section className="column home-part for-employers" aria-labelledby="employeurs">
      <div>
        <h2 id="employeurs">{t("home.employers")}</h2>
        <p>{t("home.employersText", { publisher: instance.config.publisher })}</p>
      </div>
      <ButtonLink href={`mailto:${email}`}>
        <Icon name="mail" />
        {t("home.writeUs")}
      </ButtonLink>
    </section>
  );
}
