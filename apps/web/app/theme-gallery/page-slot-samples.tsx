import { everyOffer } from "@tremplin/core/offer";
import type { ContentPage } from "@tremplin/instance";
import { ArticleHead } from "../content/article-head.tsx";
import { CompanyHeadSlot } from "../employer/company-head-slot.ts";
import { HomeHero } from "../home/hero.tsx";
import { HomeSections } from "../home/sections.tsx";
import { usePage } from "../page.ts";
import { SearchForm } from "../search/search-form.tsx";
import { slot } from "../slots/slot.tsx";
import { Samples, SlotSample, Touched } from "./frame.tsx";
import { type SampleProps, useSaid } from "./said.ts";

const HomeHeroSlot = slot("HomeHero", HomeHero);
const HomeSectionsSlot = slot("HomeSections", HomeSections);
const ArticleHeadSlot = slot("ArticleHead", ArticleHead);

/** An article of which nothing is told but its title. */
const unwritten: Omit<ContentPage, "title"> = {
  path: "exemple",
  kind: "article",
  description: "",
  draft: false,
  authors: [],
  date: null,
  updated: null,
  tags: [],
  order: null,
  rome: [],
  families: [],
  image: null,
  parts: [],
  html: "",
  source: "",
};

/** The slots of the home page, of a company's and of an article, with what this board has put there. */
export function PageSlotSamples({ language }: SampleProps) {
  const { t, assetUrls } = usePage();
  const said = useSaid(language);
  const around = said("place");
  const search = <SearchForm search={everyOffer} />;
  const picture = {
    ...{ alt: said("company"), width: assetUrls.logo.width, height: assetUrls.logo.height, sources: [] },
    ...{ src: assetUrls.logo.url, shareSrc: assetUrls.logo.url },
  };
  const article = {
    ...unwritten,
    title: said("long"),
    authors: [said("value"), said("company")],
    date: "2031-03-04",
    updated: "2031-03-11",
    image: picture,
  };
  const company = {
    slug: "exemple",
    name: said("company"),
    activity: said("title"),
    headcount: "10",
    placeLabel: around,
    description: said("text"),
    website: "https://exemple.fr",
  };
  const unsaid = { activity: null, headcount: null, placeLabel: null, description: null, website: null };
  return (
    <Samples id="pages" title={t("theme.slotsPages")}>
      <SlotSample name="HomeHero" state={t("theme.state.rest")}>
        <HomeHeroSlot count={353} around={around} tagline={said("text")} search={search} />
      </SlotSample>
      <SlotSample name="HomeHero" state={t("theme.state.empty")}>
        <HomeHeroSlot count={0} around={around} tagline={null} search={search} />
      </SlotSample>
      <SlotSample name="HomeSections" state={t("theme.state.rest")}>
        <HomeSectionsSlot>
          <div className="panel">{said("text")}</div>
        </HomeSectionsSlot>
      </SlotSample>
      <Touched>
        {(touch) => (
          <SlotSample name="CompanyHead" touch={touch}>
            <CompanyHeadSlot company={company} logo={null} level={3} />
          </SlotSample>
        )}
      </Touched>
      <SlotSample name="CompanyHead" state={t("theme.state.long")}>
        <CompanyHeadSlot company={{ ...company, name: said("long") }} logo={null} level={3} />
      </SlotSample>
      <SlotSample name="CompanyHead" state={t("theme.state.empty")}>
        <CompanyHeadSlot company={{ ...company, ...unsaid }} logo={null} level={3} />
      </SlotSample>
      <SlotSample name="ArticleHead" state={t("theme.state.rest")}>
        <ArticleHeadSlot page={article} />
      </SlotSample>
      <SlotSample name="ArticleHead" state={t("theme.state.missing")}>
        <ArticleHeadSlot page={{ ...article, image: { ...picture, src: "data:,", alt: said("text") } }} />
      </SlotSample>
      <SlotSample name="ArticleHead" state={t("theme.state.empty")}>
        <ArticleHeadSlot page={{ ...unwritten, title: said("title") }} />
      </SlotSample>
    </Samples>
  );
}
