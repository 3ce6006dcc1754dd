import { everyOffer, type OfferCard } from "@tremplin/core/offer";
import { Icon } from "@tremplin/ui";
import { OfferList, OfferRow } from "../offer/offer-row.tsx";
import { usePage } from "../page.ts";
import { SearchForm } from "../search/search-form.tsx";
import { type SampleLanguage, Samples } from "./samples.tsx";

/** What the board is made of: the search, offers in every state, the frames of people's spaces. */
export function DomainSamples({ language }: { readonly language: SampleLanguage }) {
  const { t, now } = usePage();
  const plain: OfferCard = {
    id: "1",
    publicId: "0000000001",
    slug: "exemple",
    title: t(`sample.${language}.title`),
    companyName: t(`sample.${language}.company`),
    companySlug: null,
    placeLabel: t(`sample.${language}.place`),
    postcode: null,
    latitude: null,
    longitude: null,
    distanceKm: 4.2,
    contract: "cdi",
    contractMonths: null,
    workingTime: "full",
    weeklyHours: 35,
    pay: null,
    experience: "none",
    remote: "none",
    posts: 2,
    publishedAt: now(),
  };
  const confidential = {
    ...plain,
    id: "2",
    publicId: "0000000002",
    companyName: null,
    distanceKm: null,
    posts: 1,
  };
  const short: OfferCard = { ...plain, id: "3", publicId: "0000000003", contract: "cdd", contractMonths: 6 };
  return (
    <>
      <Samples id="recherche" title={t("theme.search")}>
        <div className="search-band">
          <SearchForm search={everyOffer} />
        </div>
      </Samples>
      <Samples id="offres" title={t("theme.offers")}>
        <OfferList offers={[plain, confidential]} level={3} />
        <ul className="offer-list">
          <OfferRow
            offer={short}
            level={3}
            own={{ isFavourite: true, isHidden: false, isSeen: true, hasApplied: true }}
          />
        </ul>
      </Samples>
      <Samples id="cadres" title={t("theme.panels")}>
        <ul className="task-cards">
          <li>
            <a className="task-card" href="#cadres">
              <strong>3</strong>
              <span>{t(`sample.${language}.answer`)}</span>
              <Icon name="arrow" />
            </a>
          </li>
        </ul>
        <div className="panel">
          <h3>{t(`sample.${language}.company`)}</h3>
          <p>
            {t(`sample.${language}.text`)} <a href="#cadres">{t(`sample.${language}.action`)}</a>
          </p>
          <p className="soft">{t(`sample.${language}.hint`)}</p>
        </div>
        <div className="wider">
          <h3>{t(`sample.${language}.question`)}</h3>
          <p>{t(`sample.${language}.text`)}</p>
        </div>
      </Samples>
    </>
  );
}
