import {
  contractKinds,
  everyOffer,
  type OfferCard,
  type OfferSearchPage,
  workingTimes,
} from "@tremplin/core/offer";
import { MinorNotice } from "../candidate/minor-notice.tsx";
import { draw } from "../map/drawing.ts";
import { MapDrawing } from "../map/map-drawing.tsx";
import { OfferList, OfferRow } from "../offer/offer-row.tsx";
import { usePage } from "../page.ts";
import { ActiveFilters, ResultList } from "../search/results.tsx";
import { SearchForm } from "../search/search-form.tsx";
import { Sample, Samples, Touched } from "./frame.tsx";
import { type SampleProps, useSaid } from "./said.ts";

const zero = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;

/** A search that finds nothing, with wider ones. */
const nothing: OfferSearchPage = {
  search: { ...everyOffer, words: "boulanger", contracts: ["cdi"], payShown: true },
  commune: null,
  placeUnknown: false,
  placeChoices: [],
  names: { company: null, job: null, antenna: null },
  antennas: [],
  total: 0,
  pageCount: 0,
  offers: [],
  facets: {
    contracts: zero(contractKinds),
    workingTimes: zero(workingTimes),
    beginner: 0,
    alternance: 0,
    payShown: 0,
    noLicence: 0,
    withoutCar: 0,
    since: {},
    antennas: {},
    sector: null,
  },
  corrections: [],
  wider: [
    { kind: "without-filter", filter: "contrat", words: null, search: everyOffer, count: 12 },
    { kind: "everything", filter: null, words: null, search: everyOffer, count: 340 },
  ],
};

/** Where sample offers are: a town, and three places around. */
const places = [
  ["Dijon", "21231", 47.322, 5.041, 14],
  ["Beaune", "21054", 47.026, 4.84, 5],
  ["Dole", "39198", 47.093, 5.49, 3],
  ["Gray", "70279", 47.446, 5.59, 1],
] as const;
const drawing = draw(
  places.flatMap(([placeLabel, insee, latitude, longitude, count]) =>
    Array.from({ length: count }, () => ({ placeLabel, insee, latitude, longitude })),
  ),
  "21231",
);

/** The search, offers in every state, what is found and what is not, and the map. */
export function OfferSamples({ language }: SampleProps) {
  const { t, now } = usePage();
  const said = useSaid(language);
  const plain: OfferCard = {
    id: "1",
    publicId: "0000000001",
    slug: "exemple",
    title: said("title"),
    companyName: said("company"),
    companySlug: null,
    placeLabel: said("place"),
    postcode: null,
    latitude: null,
    longitude: null,
    distanceKm: 4.2,
    contract: "cdi",
    contractMonths: null,
    workingTime: "full",
    weeklyHours: 35,
    pay: {
      kind: "stated",
      ...{ min: 190_000, max: 210_000, period: "month", currency: "EUR", monthsPaid: null, extras: null },
    },
    experience: "none",
    remote: "none",
    posts: 2,
    sector: null,
    publishedAt: now(),
  };
  const marks = { isFavourite: false, isHidden: false, isSeen: false, hasApplied: false };
  const other = (id: string, changes: Partial<OfferCard>): OfferCard => ({
    ...plain,
    id,
    publicId: `000000000${id}`,
    ...changes,
  });
  return (
    <>
      <Samples id="chercher" title={t("theme.search")}>
        <div className="search-band">
          <SearchForm search={everyOffer} />
        </div>
        <ActiveFilters found={nothing} />
      </Samples>
      <Samples id="offres" title={t("theme.offers")}>
        <OfferList
          offers={[
            plain,
            other("2", { companyName: null, distanceKm: null, pay: null, posts: 1 }),
            other("3", {
              title: said("long"),
              companyName: said("long"),
              contract: "cdd",
              contractMonths: 6,
            }),
          ]}
          level={3}
        />
        <Touched>
          {() => (
            <ul className="offer-list">
              <OfferRow offer={plain} level={3} own={marks} />
            </ul>
          )}
        </Touched>
        <Sample name={t("theme.state.done")}>
          <ul className="offer-list">
            <OfferRow
              offer={other("4", { contract: "cdd", contractMonths: 6 })}
              level={3}
              own={{ ...marks, isFavourite: true, isSeen: true, hasApplied: true }}
            />
          </ul>
        </Sample>
        <Sample name={t("theme.state.loading")}>
          <div data-updating="" aria-busy="true">
            <OfferList offers={[other("5", {})]} level={3} />
          </div>
        </Sample>
        <Sample name={t("theme.state.empty")}>
          <ResultList found={nothing} marks={null} />
        </Sample>
        <div className="panel">
          <MinorNotice minor={{ verdict: "check", reasons: [] }} />
        </div>
      </Samples>
      <Samples id="carte" title={t("theme.map")}>
        <div className="map-view">
          <div className="map">
            <MapDrawing
              drawing={drawing}
              hrefOf={() => "#carte"}
              labelOf={({ name, count }) => `${name}, ${t("search.count", { count })}`}
              label={t("map.label")}
            />
          </div>
          <div className="map-list">
            <h3>{t("map.places")}</h3>
            <ol>
              {drawing.dots.map(({ cluster: { name, count } }) => (
                <li key={name}>
                  <a href="#carte">{name}</a>
                  <span>{count}</span>
                </li>
              ))}
            </ol>
            <p>{t("map.missing", { count: 2 })}</p>
          </div>
        </div>
        <Sample name={t("theme.state.empty")}>
          <p className="nothing">{t("map.nothing")}</p>
        </Sample>
      </Samples>
    </>
  );
}
