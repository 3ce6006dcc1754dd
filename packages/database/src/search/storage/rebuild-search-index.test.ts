import { everyOffer } from "@tremplin/core/offer";
import { expect, test } from "vitest";
import type { TremplinDatabase } from "../../open.ts";
import { saveOffers } from "../../queries/save-offers.ts";
import { eachDialect } from "../../testing/each-dialect.ts";
import { offerExample } from "../../testing/examples.ts";
import { OfferIndex } from "../offer-index.ts";
import { rebuildSearchIndex } from "./rebuild-search-index.ts";

const now = new Date("2026-11-23T12:00:00Z");

/** All that the index keeps, without the versions. */
async function indexOf({ db }: TremplinDatabase) {
  const postings = await db.selectFrom("searchPosting").selectAll().execute();
  const columns = await db.selectFrom("searchColumn").select(["page", "data"]).execute();
  const words = await db.selectFrom("searchWord").select(["word", "heads", "texts"]).execute();
  return {
    postings: postings
      .map(({ term, strength, block, seqs }) => [term, strength, block, seqs.toString("hex")].join(" "))
      .sort(),
    columns: columns.map(({ page, data }) => `${page} ${data.toString("hex")}`).sort(),
    words: words
      .filter(({ heads, texts }) => heads + texts > 0)
      .map(({ word, heads, texts }) => `${word} ${heads} ${texts}`)
      .sort(),
  };
}

eachDialect((_engine, open) => {
  test("what writes keep up to date is what a rebuild makes", async () => {
    const database = await open();
    const many = Array.from({ length: 40 }, (_, at) =>
      offerExample(at + 1, { title: `Soudeur numéro ${at}`, description: `Texte ${at % 7} ${at % 3}` }),
    );
    await saveOffers(database, many);
    await saveOffers(
      database,
      many.slice(0, 20).map((offer, at) => ({ ...offer, title: `Couvreur ${at}`, skills: ["Zinguerie"] })),
    );
    await saveOffers(
      database,
      many.slice(10, 30).map((offer) => ({ ...offer, state: "filled" as const })),
    );
    const kept = await indexOf(database);
    const seen: number[] = [];
    await rebuildSearchIndex(database, (indexed) => seen.push(indexed));
    expect(await indexOf(database)).toEqual(kept);
    expect(seen).toEqual([20]);
  });

  test("an index of another analyser is made anew when it is opened", async () => {
    const database = await open();
    await saveOffers(database, [offerExample(1, { title: "Vannier" })]);
    await database.db.deleteFrom("searchPosting").execute();
    await database.db.updateTable("searchState").set({ analyser: 0 }).execute();
    const index = await OfferIndex.open(database);
    expect((await index.search({ ...everyOffer, words: "vannier" }, null, now)).total).toBe(1);
  });
});
