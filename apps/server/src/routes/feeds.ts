import { type OfferSearch, offerPath, offerSearchParams, parseOfferSearch } from "@tremplin/core/offer";
import { plainExcerpt } from "@tremplin/core/text";
import type { FeedOffer } from "@tremplin/database";
import { languageFacts, writtenLanguage } from "@tremplin/instance/words";
import { type Feed, type FeedItem, jsonFeed, rss } from "@tremplin/interop";
import { Hono } from "hono";
import { standingOf } from "../http/antenna-addresses.ts";
import type { RequestVariables } from "../http/guard.ts";
import type { Question, Share } from "../http/shared-answers.ts";
import type { Services } from "../services.ts";

const summaryLength = 200;
/** Feeds are for other sites too. */
const forAll = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

/** `/offres.rss` and `/offres.json`: the offers of any search, for feed readers and other programs. */
export function feedRoutes(services: Services, share: Share, publicUrl: string | null) {
  const { config } = services.instance;
  const { t } = services;

  async function feedOf({ url, origin }: Question): Promise<Feed> {
    const standing = standingOf(services, url, publicUrl);
    const search = parseOfferSearch(("url" in standing ? standing.url : url).searchParams);
    const { total, pageCount, placeName, offers } = await services.caller(origin).offer.feed(search);
    const subject = [search.words && `« ${search.words} »`, placeName].filter(Boolean).join(", ");
    const isLast = search.page >= pageCount;
    return {
      title: subject
        ? t("feed.titleOf", { subject, name: config.name })
        : t("feed.title", { name: config.name }),
      description: t("feed.description", { name: config.name }),
      pageUrl: origin + address("/offres", search),
      selfUrl: origin + address(url.pathname, search),
      nextUrl: isLast ? null : origin + address(url.pathname, { ...search, page: search.page + 1 }),
      language: languageFacts[writtenLanguage(config)].tag,
      iconUrl: null,
      total,
      items: offers.map((offer) => itemOf(offer, origin)),
    };
  }

  function itemOf(offer: FeedOffer, origin: string): FeedItem {
    const contract = t(`contract.${offer.contract}`);
    const summary = [contract, offer.companyName, offer.placeLabel].filter(Boolean).join(" · ");
    return {
      id: offer.publicId,
      url: origin + offerPath(offer),
      title: offer.title,
      summary: `${summary}. ${plainExcerpt(offer.description, summaryLength)}`,
      text: offer.description,
      companyName: offer.companyName,
      categories: [contract, ...(offer.romeLabel ? [offer.romeLabel] : [])],
      publishedAt: offer.publishedAt,
      updatedAt: offer.updatedAt,
      facts: factsOf(offer),
    };
  }

  return new Hono<RequestVariables>()
    .get(
      "/offres.rss",
      share(async (question) => {
        const headers = { ...forAll, "content-type": "application/rss+xml; charset=utf-8" };
        return new Response(rss(await feedOf(question)), { headers });
      }),
    )
    .get(
      "/offres.json",
      share(async (question) => {
        const headers = { ...forAll, "content-type": "application/feed+json; charset=utf-8" };
        return new Response(JSON.stringify(jsonFeed(await feedOf(question))), { headers });
      }),
    );
}

/** What a program reads of an offer, with the names and units of the offer itself. */
function factsOf(offer: FeedOffer): FeedItem["facts"] {
  const { contract, contractMonths, workingTime, weeklyHours, pay, experience, remote, posts } = offer;
  const { insee, placeLabel, postcode, latitude, longitude, distanceKm } = offer;
  return {
    contract,
    contractMonths,
    workingTime,
    weeklyHours,
    pay,
    experience,
    remote,
    posts,
    company: offer.companyName,
    job: offer.romeLabel,
    place: { insee, name: placeLabel, postcode, latitude, longitude },
    distanceKm,
  };
}

function address(path: string, search: OfferSearch): string {
  const params = offerSearchParams(search).toString();
  return params === "" ? path : `${path}?${params}`;
}
