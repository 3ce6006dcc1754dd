import type { InstanceConfig } from "../config/schema.ts";
import type { FeatureName } from "../features/registry.ts";
import type { Bilingual } from "../problem.ts";

/** Features whose pages are at an address of their own. */
const featureAt: Readonly<Record<string, FeatureName>> = {
  adherents: "membership",
  territoires: "antennas",
  "metiers/familles": "sector",
};

/** What there has to be for an address of the product to be there. */
const filledBy: Readonly<Record<string, Bilingual>> = {
  actualites: {
    fr: "Il faut un premier article (content/actualites/, ou Administration → Pages). Sinon, enlevez le lien.",
    en: "This needs a first article (content/actualites/, or Administration → Pages). Otherwise remove the link.",
  },
  financeurs: {
    fr: 'Nommez un premier financeur dans "funders", ou enlevez le lien.',
    en: 'Name a first funder in "funders", or remove the link.',
  },
  metiers: {
    fr: "Il faut un premier portrait (content/metiers/, ou Administration → Pages). Sinon, enlevez le lien.",
    en: "This needs a first portrait (content/metiers/, or Administration → Pages). Otherwise remove the link.",
  },
};

/** How to have an address that the product knows and this board has not; null for any other address. */
export function mendAbsent(place: string, { features }: Pick<InstanceConfig, "features">): Bilingual | null {
  const feature = Object.hasOwn(featureAt, place) ? featureAt[place] : undefined;
  if (feature !== undefined) {
    if (features[feature]) return null;
    return {
      fr: `Cette page demande "features.${feature}": true. Sinon, enlevez le lien.`,
      en: `This page needs "features.${feature}": true. Otherwise remove the link.`,
    };
  }
  return (Object.hasOwn(filledBy, place) ? filledBy[place] : undefined) ?? null;
}
