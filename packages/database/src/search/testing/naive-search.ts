import {
  contractKinds,
  isAlternance,
  type Offer,
  type OfferSearch,
  offerSorts,
  sinceChoices,
  workingTimes,
} from "@tremplin/core/offer";
import {
  familyCode,
  type Qualification,
  qualifications,
  seasons,
  type WorkCondition,
  workConditions,
} from "@tremplin/core/sector";
import { covers, distanceKm } from "@tremplin/core/territory";
import fc from "fast-check";
import { offerExample } from "../../testing/examples.ts";
import type { SearchPlace } from "../found-offers.ts";

export const now = new Date("2026-11-23T12:00:00Z");
const day = 86_400_000;
const inDays = (days: number) => new Date(now.getTime() + days * day);

export const dijon = { insee: "21231", latitude: 47.3216, longitude: 5.0415 };
export const towns: readonly (SearchPlace & { label: string })[] = [
  { ...dijon, label: "Dijon" },
  { insee: "21166", latitude: 47.2906, longitude: 5.0072, label: "Chenôve" },
  { insee: "21054", latitude: 47.0258, longitude: 4.84, label: "Beaune" },
  { insee: "25056", latitude: 47.2488, longitude: 6.0181, label: "Besançon" },
  { insee: "75111", latitude: 48.8574, longitude: 2.3795, label: "Paris 11e" },
  { insee: "75056", latitude: null, longitude: null, label: "Paris" },
];
/** Words with neither synonyms nor likeness, so that a naive reading of a search is a right one. */
export const words = ["zorgal", "mipendu", "chavurbel", "tolquine"];

export const families = ["damage", "refuges", "pistes-et-secours"];

/** Numbers that look random and are the same at each run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function randomOffers(count: number, pick: (below: number) => number): Offer[] {
  const oneOf = <Item>(items: readonly Item[]) => items[pick(items.length)] as Item;
  return Array.from({ length: count }, (_, at) => {
    const town = oneOf(towns);
    return offerExample(at + 1, {
      title: `Poste ${oneOf(words)}`,
      description: `${oneOf(words)} ${oneOf(words)}`,
      companyName: null,
      romeLabel: null,
      romeCode: oneOf(["D1106", "G1602", null]),
      skills: [],
      state: oneOf(["published", "published", "published", "draft", "expired"]),
      contract: oneOf(contractKinds),
      workingTime: oneOf(["full", "part", null]),
      weeklyHours: null,
      experience: oneOf(["none", "wished", "required", null]),
      licences: oneOf([[], ["B"], null]),
      withoutCar: oneOf([true, false, null]),
      pay: oneOf([
        null,
        { kind: "by-profile", extras: null },
        ...[180_000, 200_000, 250_000].map((min) => ({
          kind: "stated" as const,
          min,
          max: min,
          period: "month" as const,
          currency: "EUR" as const,
          monthsPaid: 12,
          extras: null,
        })),
      ]),
      place: { ...town, postcode: null, department: null, street: null },
      sector: oneOf([
        null,
        { family: null, season: null, conditions: [], qualifications: [] },
        ...families.map((family, rank) => ({
          family,
          season: seasons[rank] ?? null,
          conditions: oneOf<WorkCondition[]>([[], ["housing"], ["housing", "ski-pass", "split"]]),
          qualifications: oneOf<Qualification[]>([[], ["pisteur-secouriste-1"], ["cordiste", "caces-r482"]]),
        })),
      ]),
      publishedAt: inDays(-oneOf([0, 0.5, 1, 2.9, 3, 6, 10, 20, 30, 40])),
      expiresAt: oneOf([null, inDays(30), inDays(0), inDays(-1)]),
    });
  });
}

/** Each filter of a search by itself, as one would write it with no concern for speed; the facets come first. */
export function naiveFilters(search: OfferSearch, place: SearchPlace | null): ((offer: Offer) => boolean)[] {
  const ages = (offer: Offer) => now.getTime() - Number(offer.publishedAt);
  return [
    (offer) => search.contracts.length === 0 || search.contracts.includes(offer.contract),
    (offer) =>
      search.workingTimes.length === 0 || search.workingTimes.some((time) => time === offer.workingTime),
    (offer) => !search.beginner || offer.experience === "none",
    (offer) => !search.alternance || isAlternance(offer.contract),
    (offer) => !search.payShown || offer.pay?.kind === "stated",
    (offer) => !search.noLicence || offer.licences?.length === 0,
    (offer) => !search.withoutCar || offer.withoutCar === true,
    (offer) => search.sinceDays === null || ages(offer) <= search.sinceDays * day,
    (offer) => search.families.length === 0 || search.families.includes(offer.sector?.family ?? ""),
    (offer) => search.seasons.length === 0 || search.seasons.some((each) => each === offer.sector?.season),
    ({ sector }) =>
      search.qualifications.length === 0 ||
      search.qualifications.some((each) => sector?.qualifications.includes(each)),
    ...workConditions.map(
      (condition) =>
        ({ sector }: Offer) =>
          !search.conditions.includes(condition) || (sector?.conditions.includes(condition) ?? false),
    ),
    (offer) => offer.state === "published" && (offer.expiresAt === null || offer.expiresAt > now),
    (offer) => search.words.split(" ").every((word) => `${offer.title} ${offer.description}`.includes(word)),
    (offer) => search.rome === null || offer.romeCode === search.rome,
    (offer) => isWithin(offer, search.antenna),
    (offer) => search.communes.length === 0 || search.communes.includes(offer.place.insee ?? ""),
    (offer) => place === null || isNear(offer, place, search.radiusKm),
  ];
}

/** Two that overlap: Beaune is in both. */
export const antennas = [
  { slug: "cote", territory: { departments: ["21"], communes: [] } },
  { slug: "vignes", territory: { departments: ["25"], communes: ["21054", "75111"] } },
] as const;

function isWithin({ place: { insee } }: Offer, slug: string | null): boolean {
  const asked = antennas.find((antenna) => antenna.slug === slug);
  return asked === undefined || covers(asked.territory, insee);
}

function isNear(
  { place: { insee, latitude, longitude } }: Offer,
  place: SearchPlace,
  radiusKm: number,
): boolean {
  if (insee === place.insee || (place.insee === "75056" && insee?.startsWith("751"))) return true;
  if (latitude === null || longitude === null || place.latitude === null || place.longitude === null)
    return false;
  const centre = { latitude: place.latitude, longitude: place.longitude };
  return radiusKm > 0 && distanceKm({ latitude, longitude }, centre) <= radiusKm;
}

export function naiveFacets(offers: readonly Offer[], search: OfferSearch, place: SearchPlace | null) {
  const filters = naiveFilters(search, place);
  // How many filters refuse an offer, and which, once: each facet looks at them all.
  const refused = offers.map((offer) => filters.flatMap((filter, at) => (filter(offer) ? [] : [at])));
  const counts = (facet: number) =>
    offers.filter((_, rank) => (refused[rank] ?? []).every((at) => at === facet));
  const asking = counts(10);
  const kinds = counts(0);
  return {
    contracts: Object.fromEntries(
      contractKinds.map((kind) => [kind, kinds.filter(({ contract }) => contract === kind).length]),
    ),
    workingTimes: Object.fromEntries(
      workingTimes.map((time) => [time, counts(1).filter(({ workingTime }) => workingTime === time).length]),
    ),
    beginner: counts(2).filter(({ experience }) => experience === "none").length,
    alternance: counts(3).filter(({ contract }) => isAlternance(contract)).length,
    payShown: counts(4).filter(({ pay }) => pay?.kind === "stated").length,
    noLicence: counts(5).filter(({ licences }) => licences?.length === 0).length,
    withoutCar: counts(6).filter(({ withoutCar }) => withoutCar).length,
    since: Object.fromEntries(
      sinceChoices.map((days) => [
        days,
        counts(7).filter(({ publishedAt }) => now.getTime() - Number(publishedAt) <= days * day).length,
      ]),
    ),
    antennas: Object.fromEntries(
      antennas.map(({ slug }) => [
        slug,
        offers.filter((offer) =>
          naiveFilters({ ...search, antenna: slug }, place).every((keeps) => keeps(offer)),
        ).length,
      ]),
    ),
    sector: {
      families: Object.fromEntries(
        families.flatMap((family) => {
          const count = counts(8).filter(({ sector }) => sector?.family === family).length;
          return count === 0 ? [] : [[familyCode(family), count]];
        }),
      ),
      seasons: Object.fromEntries(
        seasons.map((season) => [season, counts(9).filter(({ sector }) => sector?.season === season).length]),
      ),
      qualifications: Object.fromEntries(
        qualifications.map((each) => [
          each,
          asking.filter(({ sector }) => sector?.qualifications.includes(each)).length,
        ]),
      ),
      conditions: Object.fromEntries(
        workConditions.map((each, rank) => [
          each,
          counts(11 + rank).filter(({ sector }) => sector?.conditions.includes(each)).length,
        ]),
      ),
    },
  };
}

export const anySearch: fc.Arbitrary<OfferSearch> = fc.record({
  words: fc.subarray(words, { maxLength: 2 }).map((some) => some.join(" ")),
  place: fc.constant(""),
  radiusKm: fc.constantFrom(0, 5, 10, 50, 100),
  contracts: fc.oneof(fc.constant([]), fc.subarray([...contractKinds])),
  workingTimes: fc.oneof(fc.constant([]), fc.subarray([...workingTimes])),
  beginner: mostlyOff(),
  alternance: mostlyOff(),
  payShown: mostlyOff(),
  noLicence: mostlyOff(),
  withoutCar: mostlyOff(),
  sinceDays: fc.oneof(fc.constant(null), fc.constantFrom(1, 2, 3, 5, 7, 31, 60)),
  company: fc.constant(null),
  rome: fc.constantFrom(null, null, "D1106"),
  antenna: fc.constantFrom(null, null, "cote", "vignes", "closed"),
  communes: fc.constantFrom([], [], ["21231"], ["21054", "75111"], ["99999"]),
  families: fc.oneof(fc.constant([]), fc.subarray(families)),
  seasons: fc.oneof(fc.constant([]), fc.subarray([...seasons])),
  conditions: fc.oneof(fc.constant([]), fc.subarray([...workConditions], { maxLength: 2 })),
  qualifications: fc.oneof(
    fc.constant([]),
    fc.subarray<Qualification>(["pisteur-secouriste-1", "cordiste", "vtt"]),
  ),
  sort: fc.constantFrom(...offerSorts),
  page: fc.constant(1),
  view: fc.constant("list"),
});

function mostlyOff(): fc.Arbitrary<boolean> {
  return fc.nat(3).map((number) => number === 0);
}
