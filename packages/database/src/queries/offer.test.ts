import { beforeAll, describe, expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { companyExample, eachDialect, offerExample } from "../testing/index.ts";
import { saveCompanies } from "./employer.ts";
import { expireOffers } from "./expire-offers.ts";
import { findConfidentialDuplicates, findDuplicates } from "./find-duplicates.ts";
import { liveOffers, offerByPublicId, offerCards, offersByReference, offersForFeed } from "./offer.ts";
import { saveOffers } from "./save-offers.ts";
import { offerSitemapPage, offerSitemapPages } from "./sitemap.ts";

const now = new Date("2026-12-01T12:00:00Z");
const before = new Date("2026-12-01T11:59:59.999Z");
const after = new Date("2026-12-01T12:00:00.001Z");

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeAll(async () => {
    database = await open();
    await saveCompanies(database, [
      companyExample(1, { name: "SARL L'Épi d'Or", siret: "73282932000074" }),
      companyExample(2, { name: "Autre" }),
    ]);
    const [epi, other] = [companyExample(1).id, companyExample(2).id];
    await saveOffers(database, [
      offerExample(1, { companyId: epi, companyName: "L'Épi d'Or", createdAt: after }),
      offerExample(2, { companyId: epi, state: "paused", createdAt: before }),
      offerExample(3, { companyId: other, expiresAt: null }),
      offerExample(4, { companyId: epi, place: { ...offerExample(4).place, postcode: "2A000" } }),
      offerExample(5, { state: "draft", publishedAt: null, expiresAt: null }),
      offerExample(6, { expiresAt: before }),
      offerExample(7, { expiresAt: now }),
      offerExample(8, { expiresAt: after, pay: null }),
    ]);
  });

  test("an offer is live while it is published and before its end", async () => {
    const rows = await liveOffers(database.db, now).select("seq").orderBy("seq").execute();
    expect(rows.map(({ seq }) => seq)).toEqual([1, 3, 4, 8]);
  });

  describe("cards", () => {
    test("come in the order asked, with the company's slug; unknown numbers are passed over", async () => {
      const cards = await offerCards(database.db, [8, 999, 1, 3]);
      expect(cards.map(({ publicId }) => Number(publicId))).toEqual([8, 1, 3]);
      expect(cards.map(({ companySlug }) => companySlug)).toEqual([
        null,
        "le-fournil-de-jeanne-1",
        "le-fournil-de-jeanne-2",
      ]);
    });

    test("say what lists show", async () => {
      const offer = offerExample(1);
      const [card] = await offerCards(database.db, [1]);
      expect(card).toEqual({
        id: offer.id,
        publicId: offer.publicId,
        slug: offer.slug,
        title: offer.title,
        companyName: "L'Épi d'Or",
        companySlug: "le-fournil-de-jeanne-1",
        placeLabel: "Dijon",
        postcode: "21000",
        latitude: 47.3216,
        longitude: 5.0415,
        distanceKm: null,
        contract: "cdi",
        contractMonths: null,
        workingTime: "full",
        weeklyHours: 35,
        pay: offer.pay,
        experience: "none",
        remote: "none",
        posts: 1,
        sector: null,
        publishedAt: offer.publishedAt,
      });
    });

    test("carry the distances given", async () => {
      const cards = await offerCards(database.db, [3, 8], new Map([[8, 12.3]]));
      expect(cards.map(({ distanceKm }) => distanceKm)).toEqual([null, 12.3]);
    });

    test("of nothing are nothing", async () => {
      expect(await offerCards(database.db, [])).toEqual([]);
      expect(await offersForFeed(database.db, [])).toEqual([]);
      expect(await offersByReference(database.db, "board", [])).toEqual(new Map());
    });

    test("of a feed have the text and the date of the last change", async () => {
      const { description, updatedAt, romeLabel } = offerExample(3);
      const items = await offersForFeed(database.db, [3, 1]);
      expect(items).toHaveLength(2);
      expect(items[0]).toMatchObject({ publicId: "0000000003", description, updatedAt, romeLabel });
    });
  });

  test("no offer has an address that was never given", async () => {
    expect(await offerByPublicId(database.db, "zzzzzzzzzz")).toBeNull();
  });

  describe("the candidates for a duplicate", () => {
    const epi = { foldedNames: ["l epi d or"], sirets: [] };
    const dijon = { postcodes: ["21000"], insees: [], labels: [] };

    test("are of the same place and company, by name or SIRET, oldest first", async () => {
      const byName = await findDuplicates(database.db, epi, dijon);
      expect(byName.map(({ reference }) => reference)).toEqual(["2", "1"]);
      const { place } = offerExample(2);
      expect(byName[0]).toEqual({
        id: offerExample(2).id,
        source: "board",
        reference: "2",
        title: offerExample(2).title,
        state: "paused",
        createdAt: before,
        expiresAt: offerExample(2).expiresAt,
        postcode: place.postcode,
        insee: place.insee,
        placeLabel: place.label,
        foldedName: "l epi d or",
        siret: "73282932000074",
        description: null,
      });
      const bySiret = { foldedNames: [], sirets: ["73282932000074"] };
      expect(await findDuplicates(database.db, bySiret, dijon)).toEqual(byName);
      const byInsee = { postcodes: [], insees: [place.insee ?? ""], labels: [] };
      expect((await findDuplicates(database.db, epi, byInsee)).map(({ reference }) => reference)).toContain(
        "4",
      );
    });

    test("are none without a company, or elsewhere", async () => {
      expect(await findDuplicates(database.db, { foldedNames: [], sirets: [] }, dijon)).toEqual([]);
      expect(await findDuplicates(database.db, epi, { ...dijon, postcodes: ["21001"] })).toEqual([]);
      expect(await findDuplicates(database.db, epi, { ...dijon, postcodes: [] })).toEqual([]);
    });

    test("of confidential employers have the same title", async () => {
      const other = await open();
      await saveOffers(
        other,
        [1, 2, 3].map((number) => offerExample(number, { companyId: null })),
      );
      const { title, place, description } = offerExample(2);
      const labels = { postcodes: [], insees: [], labels: [place.label] };
      const found = await findConfidentialDuplicates(other.db, "board", [title], labels);
      expect(found.find(({ reference }) => reference === "2")).toMatchObject({
        description,
        foldedName: null,
      });
      expect(await findConfidentialDuplicates(other.db, "csv", [title], labels)).toEqual([]);
      expect(await findConfidentialDuplicates(other.db, "board", ["Autre"], labels)).toEqual([]);
      expect(await findConfidentialDuplicates(other.db, "board", [], labels)).toEqual([]);
    });
  });

  describe("the sitemap", () => {
    test("holds live offers only", async () => {
      expect(await offerSitemapPages(database.db, now)).toEqual([1]);
      const page = await offerSitemapPage(database.db, 1, now);
      expect(page.map(({ publicId }) => Number(publicId))).toEqual([1, 3, 4, 8]);
      const { slug, publicId, updatedAt } = offerExample(1);
      expect(page[0]).toEqual({ slug, publicId, updatedAt });
    });

    test("is cut every 50,000 row numbers, and pages without a live offer are left out", async () => {
      const other = await open();
      await saveOffers(other, [offerExample(1), offerExample(2), offerExample(3)]);
      for (const [seq, to] of [
        [1, 50_000],
        [2, 50_001],
        [3, 150_001],
      ] as const) {
        await other.db.updateTable("offer").set({ seq: to }).where("seq", "=", seq).execute();
      }
      expect(await offerSitemapPages(other.db, now)).toEqual([1, 2, 4]);
      const pages = await Promise.all([1, 2, 3, 4].map((page) => offerSitemapPage(other.db, page, now)));
      expect(pages.map((page) => page.map(({ publicId }) => Number(publicId)))).toEqual([[1], [2], [], [3]]);
    });
  });

  test("offers whose end has come expire once, and nothing else changes", async () => {
    const other = await open();
    const many = Array.from({ length: 1003 }, (_, index) => offerExample(index + 10, { expiresAt: before }));
    await saveOffers(other, [
      ...many,
      offerExample(1, { expiresAt: now }),
      offerExample(2, { expiresAt: after }),
      offerExample(3, { expiresAt: null }),
      offerExample(4, { expiresAt: before, state: "filled" }),
    ]);
    expect(await expireOffers(other, now)).toBe(1004);
    expect(await expireOffers(other, now)).toBe(0);
    const rows = await other.db
      .selectFrom("offer")
      .select((eb) => ["state", eb.fn.countAll<number>().as("offers")])
      .groupBy("state")
      .orderBy("state")
      .execute();
    expect(rows).toEqual([
      { state: "expired", offers: 1004 },
      { state: "filled", offers: 1 },
      { state: "published", offers: 2 },
    ]);
    const expired = await offerByPublicId(other.db, "0000000001");
    expect(expired).toMatchObject({ state: "expired", updatedAt: now, expiresAt: now });
    expect(await liveOffers(other.db, before).select("publicId").orderBy("seq").execute()).toEqual([
      { publicId: "0000000002" },
      { publicId: "0000000003" },
    ]);
  });
});
