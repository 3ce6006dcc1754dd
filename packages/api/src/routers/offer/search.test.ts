import { everyOffer } from "@tremplin/core/offer";
import { companyExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeAll, expect, test } from "vitest";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";

const company = companyExample(1);
const beaune = {
  ...offerExample(0).place,
  insee: "21054",
  label: "Beaune",
  postcode: "21200",
  latitude: 47.0241,
  longitude: 4.8389,
};
const nowhere = {
  ...beaune,
  insee: null,
  label: "Côte-d'Or",
  postcode: null,
  latitude: null,
  longitude: null,
};
const offers = [
  offerExample(1, { companyId: company.id }),
  offerExample(2, {
    title: "Cariste (H/F)",
    contract: "cdd",
    romeCode: "N1101",
    romeLabel: "Conduite d'engins",
    place: beaune,
  }),
  offerExample(3, { title: "Maçon / Maçonne", place: nowhere }),
  offerExample(4, { expiresAt: boardNow }),
];

eachDialect((_engine, open) => {
  let board: TestBoard;
  beforeAll(async () => {
    board = await testBoard(await open(), { companies: [company], offers });
  });

  test("around a typed place, with distances", async () => {
    const page = await board.api.offer.search({ ...everyOffer, place: "beaune", radiusKm: 5 });
    expect(page.commune).toEqual({ insee: "21054", name: "Beaune", department: "21" });
    expect(page.placeUnknown).toBe(false);
    expect(page.offers).toMatchObject([{ title: "Cariste (H/F)", distanceKm: expect.any(Number) }]);
    expect(page).toMatchObject({ total: 1, pageCount: 1 });
  });

  test("around a town that stands among the words, in lists, maps and feeds", async () => {
    const asked = { ...everyOffer, words: "cariste à Beaune" };
    const page = await board.api.offer.search(asked);
    expect(page).toMatchObject({ total: 1, search: { words: "cariste", place: "21054" } });
    expect(page.commune?.name).toBe("Beaune");
    expect(await board.api.offer.points(asked)).toMatchObject({ total: 1 });
    expect(await board.api.offer.feed(asked)).toMatchObject({ total: 1, placeName: "Beaune" });
  });

  test("a place that nobody knows filters nothing and is told", async () => {
    const page = await board.api.offer.search({ ...everyOffer, place: "Xyzzyville" });
    expect(page).toMatchObject({ commune: null, placeUnknown: true, total: 3 });
  });

  test("nothing found: wider searches that find something", async () => {
    const page = await board.api.offer.search({ ...everyOffer, words: "cariste", contracts: ["stage"] });
    expect(page.total).toBe(0);
    expect(page.wider.length).toBeGreaterThan(0);
    for (const { search, count } of page.wider) {
      expect((await board.api.offer.search(search)).total).toBe(count);
      expect(count).toBeGreaterThan(0);
    }
  });

  test("a search that no address gives is refused", async () => {
    await expect(board.api.offer.search({ ...everyOffer, radiusKm: 5_000 })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(board.api.offer.search({ ...everyOffer, rome: "x' or 1" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  test("a search of one company or one job knows what they are called", async () => {
    const { names } = await board.api.offer.search({ ...everyOffer, rome: "N1101" });
    expect(names).toEqual({ company: null, job: "Conduite d'engins", antenna: null });
    const ofCompany = await board.api.offer.search({ ...everyOffer, company: company.slug });
    expect(ofCompany.names).toEqual({ company: ofCompany.offers[0]?.companyName, job: null, antenna: null });
    expect((await board.api.offer.search(everyOffer)).names).toEqual({
      company: null,
      job: null,
      antenna: null,
    });
  });

  test("the home page counts live offers by contract, job and place", async () => {
    const home = await board.api.offer.home();
    expect(home.count).toBe(3);
    expect(home.town?.insee).toBe(board.context.instance.config.town);
    expect(home.latest).toHaveLength(3);
    expect(home.contracts).toEqual([
      { contract: "cdi", count: 2 },
      { contract: "cdd", count: 1 },
    ]);
    expect(home.jobs).toContainEqual({ rome: "N1101", label: "Conduite d'engins", count: 1 });
    expect(home.places).toContainEqual({ insee: "21054", name: "Beaune", count: 1 });
  });

  test("the map gets the offers whose place is known", async () => {
    const { points, total } = await board.api.offer.points(everyOffer);
    expect(points.map(({ publicId }) => publicId).sort()).toEqual(["0000000001", "0000000002"]);
    expect(total).toBeGreaterThanOrEqual(points.length);
  });

  test("a feed carries the texts of a search's page", async () => {
    const feed = await board.api.offer.feed({ ...everyOffer, contracts: ["cdd"] });
    expect(feed).toMatchObject({ total: 1, pageCount: 1 });
    expect(feed.offers[0]).toMatchObject({ insee: "21054", description: offerExample(2).description });
  });

  test("the sitemap names live offers and the companies that have one", async () => {
    expect(await board.api.offer.sitemapPages()).toEqual([1]);
    const entries = await board.api.offer.sitemap({ page: 1 });
    expect(entries).toHaveLength(3);
    expect(entries[0]).toEqual({
      path: "/offres/vendeur-vendeuse-en-boulangerie-dijon-0000000001",
      updatedAt: offerExample(1).updatedAt,
    });
    expect(await board.api.employer.sitemap()).toEqual([
      { path: `/entreprises/${company.slug}`, updatedAt: offerExample(1).updatedAt },
    ]);
  });

  test("a company's page holds its live offers", async () => {
    const found = await board.api.employer.show({ slug: company.slug });
    expect(found).toMatchObject({ ok: true, value: { total: 1, company: { name: company.name } } });
    expect(await board.api.employer.show({ slug: "inconnue" })).toMatchObject({ ok: false });
  });
});
