import { expect, test } from "vitest";
import { applicationExample, eachDialect, offerExample } from "../testing/index.ts";
import { createUser } from "./account.ts";
import { beginApplication } from "./application.ts";
import { contentFigures } from "./content-figures.ts";
import { saveOffers } from "./save-offers.ts";

const now = new Date("2026-11-23T12:00:00Z");
const settled = new Date(now.getTime() - 600_000);
const ended = new Date("2026-11-22T00:00:00Z");
const elsewhere = { ...offerExample(0).place, insee: "54395" };

eachDialect((_engine, open) => {
  test("live offers, their posts, companies and contracts, and those hired", async () => {
    const database = await open();
    const { db } = database;
    await saveOffers(database, [
      offerExample(1, { posts: 3 }),
      offerExample(2, { contract: "apprentissage", posts: 1, companyName: "Garage du Lac" }),
      offerExample(3, { contract: "cdi-interimaire", romeCode: "N1103", place: elsewhere, posts: 1 }),
      offerExample(4, { companyName: null, contract: "cdd", romeCode: null, posts: 1 }),
      offerExample(5, { expiresAt: ended }),
      offerExample(6, { state: "draft", publishedAt: null }),
    ]);
    const hired = async (id: string, changedAt: Date) => {
      await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, ended);
      const { id: offerId } = offerExample(id === "zoe" ? 1 : 5);
      await beginApplication(
        db,
        applicationExample({ id, candidateId: id, offerId, state: "hired", changedAt }),
      );
    };
    await hired("zoe", ended);
    await hired("ali", ended);
    await hired("eli", now);
    const figures = (rome: string[], communes: string[] | null) =>
      contentFigures(db, { rome, communes }, { now, settled });
    expect(await figures([], null)).toEqual({
      offers: 4,
      posts: 6,
      companies: 2,
      permanent: 2,
      training: 1,
      hires: 2,
    });
    expect(await figures(["D1106"], null)).toMatchObject({ offers: 2, posts: 4, companies: 2, permanent: 1 });
    expect(await figures(["N1103"], null)).toMatchObject({ hires: 0 });
    expect(await figures([], ["54395", "75056"])).toMatchObject({ offers: 1, companies: 1, permanent: 1 });
    expect(await figures(["M1805"], null)).toMatchObject({ offers: 0, posts: 0, companies: 0, permanent: 0 });
    expect(await figures([], [])).toMatchObject({ offers: 0 });
  });
});
