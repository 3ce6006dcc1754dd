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
  "territory.suggest": { call: (api) => api.territory.suggest({ typed: "dijon" }), letsIn: everybody },
  "territory.nearest": {
    call: (api) => api.territory.nearest({ latitude: 47.3, longitude: 5 }),
    letsIn: everybody,
  },
};
