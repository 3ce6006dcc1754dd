import { type OfferSearch, type OfferSearchPage, parseOfferSearch } from "@tremplin/core/offer";
import { Button, Icon, Notice, Select, Sheet } from "@tremplin/ui";
import { pagesOfSearch } from "../../content/about-job.ts";
import { JobAside } from "../../content/job-aside.tsx";
import { usePublicPages } from "../../content/public-pages.ts";
import { KeptMarkup } from "../../kept-markup.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { OfferMap } from "../../map/offer-map.tsx";
import { usePage } from "../../page.ts";
import { activeFilters } from "../../search/active-filters.ts";
import { feedHref, resultsId, searchFormId, searchHref } from "../../search/address.ts";
import { AlertMe } from "../../search/alert-me.tsx";
import { Filters } from "../../search/filters.tsx";
import { searchHeading } from "../../search/heading.ts";
import { ActiveFilters, Corrections, ResultList } from "../../search/results.tsx";
import { HiddenChoices, SearchForm } from "../../search/search-form.tsx";
import { SearchHead } from "../../search/search-head.tsx";
import { useFamilyLabel } from "../../sector/family-label.ts";
import { servicesOf } from "../../services.ts";
import { slot } from "../../slots/slot.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/search";

const SearchHeadSlot = slot("SearchHead", SearchHead);

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api, actor, instance } = servicesOf(context);
  const asked = parseOfferSearch(new URL(request.url).searchParams);
  const search = instance.config.features.map ? asked : { ...asked, view: "list" as const };
  const [found, map] = await Promise.all([
    api.offer.search(search),
    search.view === "map" ? api.offer.points(search) : null,
  ]);
  const isCandidate = actor.kind === "person" && actor.roles.includes("candidate");
  const offerIds = found.offers.map(({ id }) => id);
  const marks = isCandidate ? await api.candidate.marks({ offerIds }) : null;
  return unsent({ found, map, marks });
}

export default function Search({ loaderData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { found, map, marks } = loaderData.unsent;
  const { search, commune } = found;
  const { jobs } = usePublicPages();
  const heading = searchHeading(found, t);
  return (
    <>
      <PageHead
        title={heading}
        description={t("search.description", { heading, territory: instance.config.territory.label })}
        {...(found.total > 0 ? { canonical: searchHref({ ...search, view: "list" }) } : {})}
      />
      {instance.config.features.feeds ? <FeedLinks found={found} /> : null}
      <SearchHeadSlot
        heading={heading}
        count={found.total}
        search={
          <>
            <SearchForm search={search} commune={commune} problem={found} />
            <HiddenChoices search={search} />
          </>
        }
      />
      <div className="search-page">
        <FilterColumn found={found} />
        <section className="results" aria-labelledby={resultsId} data-results="">
          <h1 id={resultsId} tabIndex={-1} data-live="">
            {heading}
          </h1>
          <p className="sr-only" role="status" id="annonce" data-announce="" />
          <Trouble />
          <div id="compris" data-live="">
            <Corrections found={found} />
            <ActiveFilters found={found} />
          </div>
          <ResultTools found={found} />
          <div id="liste" className="result-list" data-live="" data-updating="">
            {map ? <OfferMap found={found} points={map} /> : <ResultList found={found} marks={marks} />}
          </div>
          <div id="metiers" data-live="">
            <JobAside jobs={pagesOfSearch(jobs, search)} id="metiers-titre" className="search-jobs" />
          </div>
        </section>
      </div>
    </>
  );
}

/** The filters: beside the results where there is room, else behind a line that opens. */
function FilterColumn({ found }: { readonly found: OfferSearchPage }) {
  const { t } = usePage();
  const inForce = activeFilters(found, t, useFamilyLabel()).length;
  return (
    <section className="filters" aria-label={t("search.filters")}>
      <details className="filters-opener" data-opens="feuille-filtres">
        <summary className="button button-plain">
          <Icon name="filters" />
          {t("search.filters")}
          <span id="n-filtres" data-live="">
            {inForce > 0 ? <span className="filters-count">{inForce}</span> : null}
          </span>
        </summary>
      </details>
      <div className="filters-body" data-sheet-content="feuille-filtres">
        <Filters search={found.search} facets={found.facets} antennas={found.antennas} />
      </div>
      <Sheet
        id="feuille-filtres"
        title={t("search.filters")}
        closeLabel={t("search.closeFilters")}
        footer={
          <Button look="strong" data-close="">
            <span id="n-offres" data-live="">
              {t("search.see", { count: found.total })}
            </span>
          </Button>
        }
      />
    </section>
  );
}

/** The order of the results, and how they are seen. */
function ResultTools({ found }: { readonly found: OfferSearchPage }) {
  const { t, instance } = usePage();
  const { search, commune } = found;
  const usual = search.words ? "pertinence" : "date";
  const sorts = (["pertinence", "date", "distance", "salaire"] as const).filter(
    (sort) => (sort !== "pertinence" || search.words) && (sort !== "distance" || commune),
  );
  return (
    <div className="result-tools">
      <SortChoice sorts={sorts} usual={usual} chosen={search.sort} />
      <div className="alert-me" id="alerter" data-live="">
        <AlertMe search={search} />
      </div>
      {instance.config.features.map ? (
        <nav className="views" aria-label={t("search.views")} id="vues" data-live="">
          <a
            href={searchHref({ ...search, view: "list" })}
            aria-current={search.view === "list" ? "page" : undefined}
          >
            <Icon name="list" />
            {t("search.view.list")}
          </a>
          <a
            href={searchHref({ ...search, view: "map" })}
            aria-current={search.view === "map" ? "page" : undefined}
          >
            <Icon name="map" />
            {t("search.view.map")}
          </a>
        </nav>
      ) : null}
    </div>
  );
}

const kept = new KeptMarkup();

interface SortChoiceProps {
  readonly sorts: readonly OfferSearch["sort"][];
  /** The one that the words decide, which is not asked for: it changes with them. */
  readonly usual: OfferSearch["sort"];
  readonly chosen: OfferSearch["sort"];
}

function SortChoice({ sorts, usual, chosen }: SortChoiceProps) {
  const page = usePage();
  const { t } = page;
  const markup = kept.of(page, `${sorts} ${usual} ${chosen}`, () => (
    <>
      <label htmlFor="tri">{t("search.sort")}</label>
      <Select
        id="tri"
        name="tri"
        form={searchFormId}
        defaultValue={chosen === usual ? "" : chosen}
        data-live=""
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort === usual ? "" : sort}>
            {t(`search.sort.${sort}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" form={searchFormId} className="no-js-only">
        {t("search.apply")}
      </Button>
    </>
  ));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React, from the same things
  return <div className="sort" dangerouslySetInnerHTML={{ __html: markup }} />;
}

/** Shown by the script when an update could not be had. */
function Trouble() {
  const page = usePage();
  const { t } = page;
  const words = kept.of(page, "trouble", () => (
    <Notice tone="problem">
      <p>{t("search.offline")}</p>
      <Button data-retry="">{t("error.retry")}</Button>
    </Notice>
  ));
  return (
    <>
      <div role="alert" data-trouble="" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by React, from the same words */}
      <template data-trouble-words="" dangerouslySetInnerHTML={{ __html: words }} />
    </>
  );
}

function FeedLinks({ found }: { readonly found: OfferSearchPage }) {
  return (
    <>
      <link rel="alternate" type="application/rss+xml" href={feedHref("rss", found.search)} />
      <link rel="alternate" type="application/feed+json" href={feedHref("json", found.search)} />
    </>
  );
}
