import { everyOffer, type OfferSearch } from "@tremplin/core/offer";

/** Words as people type them: frequent and rare, exact and not. */
const words = [
  "vendeur",
  "vendeuse",
  "boulanger",
  "magasin",
  "cuisine",
  "serveur restaurant",
  "aide à domicile",
  "préparateur de commandes",
  "menage",
  "caissier",
  "maçon",
  "électricien",
  "mecanicien",
  "livreur",
  "accueil",
  "secretaire",
  "infirmière",
  "animateur",
  "jardinier",
  "agent de sécurité",
  "comptable",
  "informatique",
  "coiffure",
  "manutention",
  "chauffeur",
  "plombier",
  "peintre",
  "soudeur",
  "vendange",
  "alternance commerce",
];
const places = ["21231", "21054", "21166", "21617", "21171", "21515", "21278", "21355"];
const filters: readonly Partial<OfferSearch>[] = [
  { contracts: ["cdi"] },
  { contracts: ["cdd", "saisonnier"] },
  { beginner: true },
  { workingTimes: ["full"], payShown: true },
  { alternance: true },
  { noLicence: true, sinceDays: 14 },
];
const radii = [10, 20, 30, 50];

/** How many different searches there are. */
export const mostSearches = words.length * places.length * filters.length * radii.length;

/**
 * `count` searches with words, a place and filters, all different, in an order that mixes them: no result can
 * come from a cache of earlier ones.
 */
export function searchesOf(count: number): OfferSearch[] {
  if (count > mostSearches) throw new RangeError(`There are ${mostSearches} different searches at most.`);
  // A step that shares no factor with the number of combinations visits each once.
  const step = 1013;
  return Array.from({ length: count }, (_, index) => {
    const at = (index * step) % mostSearches;
    const pick = <Item>(list: readonly Item[], unit: number) =>
      list[Math.floor(at / unit) % list.length] as Item;
    return {
      ...everyOffer,
      words: pick(words, 1),
      place: pick(places, words.length),
      ...pick(filters, words.length * places.length),
      radiusKm: pick(radii, words.length * places.length * filters.length),
      sort: index % 2 === 0 ? ("pertinence" as const) : ("date" as const),
    };
  });
}
