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
    fr: "Écrivez un premier article dans content/actualites/, ou enlevez le lien.",
    en: "Write a first article in content/actualites/, or remove the link.",
  },
  financeurs: {
    fr: 'Nommez un premier financeur dans "funders", ou enlevez le lien.',
    en: 'Name a first funder in "funders", or remove the link.',
  },
  metiers: {
    fr: "Écrivez un premier portrait dans content/metiers/, ou enlevez le lien.",
    en: "Write a first portrait in content/metiers/, or remove the link.",
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
