import { everyOffer } from "@tremplin/core/offer";
import type { Row } from "./row.ts";
import { everybody, ownOffer } from "./who.ts";

/** What everybody may read: published offers, and places. */
export const publicRows: Readonly<Record<string, Row>> = {
  "offer.search": { call: (api) => api.offer.search(everyOffer), letsIn: everybody },
  "offer.home": { call: (api) => api.offer.home(), letsIn: everybody },
  "offer.show": { call: (api) => api.offer.show({ publicId: ownOffer.publicId }), letsIn: everybody },
  "offer.points": { call: (api) => api.offer.points(everyOffer), letsIn: everybody },
  "offer.feed": { call: (api) => api.offer.feed(everyOffer), letsIn: everybody },
  "offer.sitemap": { call: (api) => api.offer.sitemap({ page: 1 }), letsIn: everybody },
  "offer.sitemapPages": { call: (api) => api.offer.sitemapPages(), letsIn: everybody },
  "antenna.list": { call: (api) => api.antenna.list(), letsIn: everybody, serves: everybody },
  // No such antenna: what is refused is refused to all.
  "antenna.show": { call: (api) => api.antenna.show({ slug: "a" }), letsIn: everybody, serves: [] },
  "content.figures": {
    call: (api) => api.content.figures([{ rome: ["D1106"], place: "21231", radiusKm: 20 }]),
    letsIn: everybody,
  },
  "content.moved": { call: (api) => api.content.moved({ path: "la-bas" }), letsIn: everybody },
  "content.jobOffers": { call: (api) => api.content.jobOffers({ rome: ["D1106"] }), letsIn: everybody },
  "sector.families": { call: (api) => api.sector.families(), letsIn: everybody },
  "sector.family": { call: (api) => api.sector.family({ id: "damage" }), letsIn: everybody },
  "sector.sitemap": { call: (api) => api.sector.sitemap(), letsIn: everybody },
  "territory.suggest": { call: (api) => api.territory.suggest({ typed: "dijon" }), letsIn: everybody },
  "territory.nearest": {
    call: (api) => api.territory.nearest({ latitude: 47.3, longitude: 5 }),
    letsIn: everybody,
  },
};
