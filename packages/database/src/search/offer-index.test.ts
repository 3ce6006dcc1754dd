import { everyOffer, type Offer, type OfferSearch } from "@tremplin/core/offer";
import { distanceKm } from "@tremplin/core/territory";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { saveAntennaPage } from "../queries/antenna-page.ts";
import { saveCompanies } from "../queries/employer.ts";
import { saveOffers } from "../queries/save-offers.ts";
import { antennaExample } from "../testing/antenna-example.ts";
import { eachDialect } from "../testing/each-dialect.ts";
import { companyExample, offerExample } from "../testing/examples.ts";
import type { SearchPlace } from "./found-offers.ts";
import { OfferIndex } from "./offer-index.ts";
import {
  antennas,
  anySearch,
  dijon,
  naiveFacets,
  naiveFilters,
  now,
  numbers,
  randomOffers,
  towns,
} from "./testing/naive-search.ts";

eachDialect((_engine, open) => {
  describe("a search on random offers", () => {
    const offers = randomOffers(1500, numbers(7));
    let index: OfferIndex;

    beforeAll(async () => {
      const database = await open();
      await saveOffers(database, offers);
      for (const { slug, territory } of antennas) {
        await saveAntennaPage(database, antennaExample({ id: slug, slug, territory }));
      }
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
        // Unasked it would look after a second.
        { interval: 5, timeout: 900 },
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
