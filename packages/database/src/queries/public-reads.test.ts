import { expect, test } from "vitest";
import { companyExample, eachDialect, offerExample } from "../testing/index.ts";
import { saveCompanies } from "./employer.ts";
import { hasOffers } from "./offer.ts";
import { offerPoints } from "./offer-points.ts";
import { romeLabels } from "./rome-labels.ts";
import { saveOffers } from "./save-offers.ts";
import { companiesWithLiveOffers } from "./sitemap.ts";

const now = new Date("2026-11-23T12:00:00Z");
const ended = new Date("2026-11-22T00:00:00Z");
const nowhere = { ...offerExample(0).place, insee: null, latitude: null, longitude: null };

eachDialect((_engine, open) => {
  test("labels, points and companies are those of live offers", async () => {
    const database = await open();
    const { db } = database;
    const companies = [companyExample(1), companyExample(2), companyExample(3)];
    const [first, second, third] = (await saveCompanies(database, companies)).map(({ id }) => id);
    expect(await hasOffers(db)).toBe(false);
    await saveOffers(database, [
      offerExample(1, { companyId: first ?? null }),
      offerExample(2, { companyId: first ?? null, updatedAt: now }),
      offerExample(3, { romeCode: "N1103", romeLabel: "Magasinage", place: nowhere }),
      offerExample(4, { romeCode: "N1103", companyId: second ?? null, expiresAt: ended }),
      offerExample(5, { romeCode: null, state: "draft", publishedAt: null }),
      offerExample(6, { romeCode: null, companyId: third ?? null, companyName: null }),
    ]);

    expect(await hasOffers(db)).toBe(true);
    expect(await romeLabels(db, [1, 3, 99])).toEqual(
      new Map([
        [1, "Vente en alimentation"],
        [3, "Magasinage"],
      ]),
    );
    expect(await romeLabels(db, [])).toEqual(new Map());
    expect(await companiesWithLiveOffers(db, now)).toEqual([{ slug: companies[0]?.slug, updatedAt: now }]);

    const points = await offerPoints(db, [3, 2, 1, 99]);
    expect(points.map(({ publicId }) => publicId)).toEqual(["0000000002", "0000000001"]);
    expect(points[0]).toMatchObject({ insee: "21231", latitude: 47.3216, contract: "cdi" });
  });
});
