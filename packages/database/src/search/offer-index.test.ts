import {
  contractKinds,
  everyOffer,
  isAlternance,
  type Offer,
  type OfferSearch,
  offerSorts,
  sinceChoices,
  workingTimes,
} from "@tremplin/core/offer";
import { distanceKm } from "@tremplin/core/territory";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { saveCompanies } from "../queries/employer.ts";
import { saveOffers } from "../queries/save-offers.ts";
import { eachDialect } from "../testing/each-dialect.ts";
import { companyExample, offerExample } from "../testing/examples.ts";
import type { SearchPlace } from "./found-offers.ts";
import { OfferIndex } from "./offer-index.ts";

const now = new Date("2026-11-23T12:00:00Z");
const day = 86_400_000;
const inDays = (days: number) => new Date(now.getTime() + days * day);

const dijon = { insee: "21231", latitude: 47.3216, longitude: 5.0415 };
const towns: readonly (SearchPlace & { label: string })[] = [
  { ...dijon, label: "Dijon" },
  { insee: "21166", latitude: 47.2906, longitude: 5.0072, label: "Chenôve" },
  { insee: "21054", latitude: 47.0258, longitude: 4.84, label: "Beaune" },
  { insee: "25056", latitude: 47.2488, longitude: 6.0181, label: "Besançon" },
  { insee: "75111", latitude: 48.8574, longitude: 2.3795, label: "Paris 11e" },
  { insee: "75056", latitude: null, longitude: null, label: "Paris" },
];
/** Words with neither synonyms nor likeness, so that a naive reading of a search is a right one. */
const words = ["zorgal", "mipendu", "chavurbel", "tolquine"];

/** Numbers that look random and are the same at each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomOffers(count: number, pick: (below: number) => number): Offer[] {
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
      publishedAt: inDays(-oneOf([0, 0.5, 1, 2.9, 3, 6, 10, 20, 30, 40])),
      expiresAt: oneOf([null, inDays(30), inDays(0), inDays(-1)]),
    });
  });
}

/** Each filter of a search by itself, as one would write it with no concern for speed; the facets come first. */
function naiveFilters(search: OfferSearch, place: SearchPlace | null): ((offer: Offer) => boolean)[] {
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
    (offer) => offer.state === "published" && (offer.expiresAt === null || offer.expiresAt > now),
    (offer) => search.words.split(" ").every((word) => `${offer.title} ${offer.description}`.includes(word)),
    (offer) => search.rome === null || offer.romeCode === search.rome,
    (offer) => place === null || isNear(offer, place, search.radiusKm),
  ];
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

function naiveFacets(offers: readonly Offer[], search: OfferSearch, place: SearchPlace | null) {
  const filters = naiveFilters(search, place);
  const without = (facet: number) =>
    offers.filter((offer) => filters.every((filter, at) => at === facet || filter(offer)));
  const counts = without;
  return {
    contracts: Object.fromEntries(
      contractKinds.map((kind) => [kind, counts(0).filter(({ contract }) => contract === kind).length]),
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
  };
}

const anySearch: fc.Arbitrary<OfferSearch> = fc.record({
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
  sort: fc.constantFrom(...offerSorts),
  page: fc.constant(1),
  view: fc.constant("list"),
});

function mostlyOff(): fc.Arbitrary<boolean> {
  return fc.nat(3).map((number) => number === 0);
}

eachDialect((_engine, open) => {
  describe("a search on random offers", () => {
    const offers = randomOffers(1500, numbers(7));
    let index: OfferIndex;

    beforeAll(async () => {
      const database = await open();
      await saveOffers(database, offers);
      index = await OfferIndex.open(database);
    });

    test("finds what a naive filter finds, with the same counts, in the asked order", async () => {
      const anyPlace = fc.constantFrom<SearchPlace | null>(null, ...towns);
      await fc.assert(
        fc.asyncProperty(anySearch, anyPlace, async (search, place) => {
          const expected = offers.filter((offer) =>
            naiveFilters(search, place).every((filter) => filter(offer)),
          );
          const found = await everyPage(index, search, place);
          expect(found.ids.toSorted((a, b) => a - b)).toEqual(expected.map(numberOf));
          expect(found.total).toBe(expected.length);
          expect(found.facets).toEqual(naiveFacets(offers, search, place));
          expectOrder(found.ids, search, place);
        }),
        { numRuns: 60 },
      );
    });

    function expectOrder(ids: readonly number[], { sort }: OfferSearch, place: SearchPlace | null): void {
      const shown = ids.map((id) => offers[id - 1] as Offer);
      if (sort === "date") expectDescending(shown.map(({ publishedAt }) => Number(publishedAt)));
      if (sort === "salaire") {
        expectDescending(shown.map(({ pay }) => (pay?.kind === "stated" ? pay.min : 0)));
      }
      if (sort === "distance" && place?.latitude && place.longitude) {
        const centre = { latitude: place.latitude, longitude: place.longitude };
        const far = shown.map(({ place: { latitude, longitude } }) =>
          latitude === null || longitude === null
            ? 1e6
            : Math.round(distanceKm({ latitude, longitude }, centre) * 10),
        );
        expectDescending(far.map((km) => -km));
      }
    }

    test("distances are those of the globe, one decimal", async () => {
      const found = await index.search({ ...everyOffer, radiusKm: 100 }, dijon, now);
      expect(found.distances.size).toBe(20);
      for (const [id, km] of found.distances) {
        const { latitude, longitude } = (offers[id - 1] as Offer).place;
        const exact = distanceKm({ latitude: Number(latitude), longitude: Number(longitude) }, dijon);
        expect(Math.abs(km - exact)).toBeLessThan(0.06);
      }
    });

    test("the map has the located ones only, and the whole count", async () => {
      const paris = { insee: "75056", latitude: null, longitude: null };
      const { total } = await index.search(everyOffer, paris, now);
      const points = await index.points(everyOffer, paris, now);
      const located = offers.filter(({ place }) => place.insee === "75111").map(numberOf);
      expect(points.total).toBe(total);
      expect(points.ids.length).toBeLessThan(total);
      expect(located).toEqual(expect.arrayContaining([...points.ids]));
    });

    test("the overview counts the live offers", async () => {
      const live = offers.filter((offer) => naiveFilters(everyOffer, null).every((filter) => filter(offer)));
      const { count, contracts, jobs, places } = await index.overview(now, 2);
      expect(count).toBe(live.length);
      expect(contracts[0]?.count).toBe(Math.max(...contracts.map((entry) => entry.count)));
      const byJob = Map.groupBy(live, ({ romeCode }) => romeCode);
      expect(jobs).toEqual(
        ["D1106", "G1602"]
          .map((rome) => ({ rome, count: byJob.get(rome)?.length, seq: expect.any(Number) }))
          .sort((a, b) => Number(b.count) - Number(a.count)),
      );
      expect(places).toHaveLength(2);
      expect(places[0]?.count).toBe(live.filter(({ place }) => place.insee === places[0]?.insee).length);
    });
  });

  describe("an index that follows its data", () => {
    let database: TremplinDatabase;
    let index: OfferIndex;
    const find = async (typed: string, at = now) => {
      await index.refresh();
      const search = { ...everyOffer, words: typed, sort: "pertinence" } as const;
      return (await index.search(search, null, at)).ids;
    };

    beforeAll(async () => {
      database = await open();
      index = await OfferIndex.open(database);
    });

    test("is empty, then has what is saved, changed and taken away", async () => {
      const empty = await index.search(everyOffer, null, now);
      expect([empty.total, empty.pageCount, empty.ids]).toEqual([0, 0, []]);

      await saveOffers(database, [offerExample(1), offerExample(2, { title: "Soudeur / Soudeuse" })]);
      expect(await find("soudeuse")).toEqual([2]);
      await saveOffers(database, [offerExample(2, { title: "Chaudronnier / Chaudronnière" })]);
      expect(await find("chaudronniere")).toEqual([2]);
      await saveOffers(database, [
        offerExample(2, { state: "filled", title: "Chaudronnier / Chaudronnière" }),
      ]);
      expect(await find("chaudronniere")).toEqual([]);
      expect(await find("")).toEqual([1]);
    });

    test("finds the offers of a company by its slug, never the confidential ones", async () => {
      const company = companyExample(7, { slug: "le-four" });
      await saveCompanies(database, [company]);
      await saveOffers(database, [
        offerExample(7, { companyId: company.id, title: "Pâtissier" }),
        offerExample(8, { companyId: company.id, companyName: null, title: "Pâtissière de nuit" }),
      ]);
      await index.refresh();
      expect(await find("pâtissier")).toHaveLength(2);
      const [open] = await find("pâtissier fournil");
      expect((await index.search({ ...everyOffer, company: "le-four" }, null, now)).ids).toEqual([open]);
      expect((await index.search({ ...everyOffer, company: "nobody" }, null, now)).total).toBe(0);
    });

    test("sees what another process wrote", async () => {
      const other = await OfferIndex.open(database);
      await saveOffers(database, [offerExample(3, { title: "Fleuriste" })]);
      await other.refresh();
      const { total } = await other.search({ ...everyOffer, words: "fleuriste" }, null, now);
      expect(total).toBe(1);
      await other.close();
    });

    test("a write of this process is seen without asking", async () => {
      const { version } = index;
      await saveOffers(database, [offerExample(5, { title: "Vannier" })]);
      await vi.waitFor(
        async () => {
          await index.follow();
          expect(index.version).toBeGreaterThan(version);
        },
        { interval: 5, timeout: 500 },
      );
    });

    test("an offer comes and goes by the clock, to the second", async () => {
      const publishedAt = new Date("2026-12-01T08:00:10Z");
      const expiresAt = new Date("2026-12-01T08:00:30Z");
      await saveOffers(database, [offerExample(4, { title: "Trapéziste", publishedAt, expiresAt })]);
      await index.refresh();
      const at = async (seconds: number) =>
        (await find("trapéziste", new Date(publishedAt.getTime() + seconds * 1000))).length;
      expect([await at(-1), await at(0), await at(19), await at(20)]).toEqual([0, 1, 1, 0]);
    });
  });
});

function expectDescending(values: readonly number[]): void {
  expect(values).toEqual(values.toSorted((a, b) => b - a));
}

function numberOf(offer: Offer): number {
  return Number(offer.publicId);
}

async function everyPage(index: OfferIndex, search: OfferSearch, place: SearchPlace | null) {
  const first = await index.search(search, place, now);
  const ids = [...first.ids];
  for (let page = 2; page <= first.pageCount; page += 1) {
    ids.push(...(await index.search({ ...search, page }, place, now)).ids);
  }
  return { ...first, ids };
}
