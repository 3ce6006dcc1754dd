import type { OfferHome } from "@tremplin/api";
import { antennaPath } from "@tremplin/core/antenna";
import { everyOffer } from "@tremplin/core/offer";
import type { RubricName } from "@tremplin/instance/content";
import { easyLanguage } from "@tremplin/instance/words";
import { ButtonLink, Icon } from "@tremplin/ui";
import { contractName } from "../format/contract.ts";
import { OfferList } from "../offer/offer-row.tsx";
import { usePage } from "../page.ts";
import { searchHref } from "../search/address.ts";

/** One of the usual parts of the home page. */
export function Rubric({ name, home }: { readonly name: RubricName; readonly home: OfferHome }) {
  // Easy to read: the search, some offers, and how it works.
  const isEasy = usePage().language === easyLanguage;
  if (isEasy && (name === "entrees" || name === "entreprises")) return null;
  switch (name) {
    case "entrees":
      return <Ways home={home} />;
    case "offres":
      return <Latest home={home} />;
    case "etapes":
      return <HowItWorks />;
    case "entreprises":
      return <ForEmployers />;
  }
}

function Latest({ home }: { readonly home: OfferHome }) {
  const { t } = usePage();
  if (home.latest.length === 0) return null;
  return (
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
  );
}

/**
 * Ways into the offers: an index, as at the end of a book. By contract, by job and by town; on a board of one sector
 * by season, by family of jobs and by territory.
 */
function Ways({ home }: { readonly home: OfferHome }) {
  const { t } = usePage();
  return (
    <section className="column home-part entries" aria-labelledby="entrees">
      <h2 id="entrees" className="sr-only">
        {t("home.ways")}
      </h2>
      {home.sector ? <SectorWays home={home} /> : null}
      <Way
        title={t("home.byContract")}
        lines={home.contracts.slice(0, fewLines).map(({ contract, count }) => ({
          label: contractName(contract, t),
          count,
          href: searchHref({ ...everyOffer, contracts: [contract] }),
        }))}
      />
      {home.sector ? null : (
        <>
          <Way
            title={t("home.byJob")}
            lines={home.jobs.slice(0, fewLines).map(({ rome, label, count }) => ({
              label,
              count,
              href: searchHref({ ...everyOffer, rome }),
            }))}
          />
          <Way
            title={t("home.byTown")}
            lines={home.places.slice(0, fewLines).map(({ insee, name, count }) => ({
              label: name,
              count,
              href: searchHref({ ...everyOffer, place: insee, radiusKm: 0 }),
            }))}
          />
        </>
      )}
    </section>
  );
}

function SectorWays({ home: { sector, antennas } }: { readonly home: OfferHome }) {
  const { t } = usePage();
  if (sector === null) return null;
  return (
    <>
      <Way
        title={t("home.bySeason")}
        lines={sector.seasons.map(({ season, count }) => ({
          label: t(`sector.season.${season}`),
          count,
          href: searchHref({ ...everyOffer, seasons: [season] }),
        }))}
      />
      <Way
        title={t("home.byFamily")}
        lines={sector.families.map(({ id, label, count }) => ({
          label,
          count,
          href: `/metiers/familles/${id}`,
        }))}
      />
      <Way
        title={t("home.byTerritory")}
        lines={antennas.map(({ slug, name, count }) => ({ label: name, count, href: antennaPath({ slug }) }))}
      />
    </>
  );
}

interface WayLine {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

/** The index is no list of everything; a sector's families are few, and all there. */
const fewLines = 8;

function Way({ title, lines }: { readonly title: string; readonly lines: readonly WayLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="min-w-0">
      <h3>{title}</h3>
      <ul>
        {lines.map(({ label, count, href }) => (
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

const stepPictures = { 1: "search", 2: "book", 3: "mail" } as const;

/** The steps with what they say; applying is none where offers don't say how one does. */
function stepsWith(applications: "board" | "elsewhere" | "off") {
  const steps = [
    { step: 1, text: "home.step1Text" },
    { step: 2, text: "home.step2Text" },
  ] as const;
  if (applications === "off") return steps;
  const text = applications === "board" ? "home.step3Text" : "home.step3Elsewhere";
  return [...steps, { step: 3, text }] as const;
}

function HowItWorks() {
  const { t, language, instance } = usePage();
  return (
    <section className="home-part how" aria-labelledby="comment">
      <div className="column">
        <h2 id="comment">{t("home.how")}</h2>
        <ol>
          {stepsWith(instance.config.features.applications).map(({ step, text }) => (
            <li key={step}>
              <p className="how-figure" aria-hidden="true">
                {language === easyLanguage ? <Icon name={stepPictures[step]} size={36} /> : step}
              </p>
              <h3>{t(`home.step${step}`)}</h3>
              <p>{t(text)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function ForEmployers() {
  const { t, instance, has } = usePage();
  const { email } = instance.config.contact;
  return (
    <section className="column home-part for-employers" aria-labelledby="employeurs">
      <div>
        <h2 id="employeurs">{t("home.employers")}</h2>
        <p>{t("home.employersText", { publisher: instance.config.publisher })}</p>
      </div>
      <div className="button-row">
        {has("companySignUp") ? (
          <ButtonLink look="strong" href="/inscription/entreprise">
            {t("signUp.company")}
          </ButtonLink>
        ) : null}
        <ButtonLink href={`mailto:${email}`}>
          <Icon name="mail" />
          {t("home.writeUs")}
        </ButtonLink>
      </div>
    </section>
  );
}
