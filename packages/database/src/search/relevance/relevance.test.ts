import { type ContractKind, everyOffer, type Offer } from "@tremplin/core/offer";
import { beforeAll, describe, expect, test } from "vitest";
import { saveOffers } from "../../queries/save-offers.ts";
import { eachDialect } from "../../testing/each-dialect.ts";
import { offerExample } from "../../testing/examples.ts";
import { OfferIndex } from "../offer-index.ts";
import { relevanceOffers } from "./offers.ts";
import { relevanceQueries } from "./queries.ts";

const now = new Date("2026-11-23T12:00:00Z");
const corpus = relevanceOffers
  .split("\n")
  .filter(Boolean)
  .map((line) => line.split("|").map((cell) => cell.trim()));
const keys = corpus.map(([key]) => key as string);

/** The offer of a line; its number is its rank, so that the index and the lines tell of the same one. */
function offerOf(cells: readonly string[], at: number): Offer {
  const [, title = "", companyName = "", romeLabel = "", skills = "", contract, town = "", description = ""] =
    cells;
  const { place } = offerExample(1);
  return offerExample(at + 1, {
    title,
    companyName,
    romeLabel,
    skills: skills.split(", ").filter(Boolean),
    contract: contract as ContractKind,
    place: { ...place, label: town },
    description,
    romeCode: null,
    experience: null,
    licences: null,
    schedule: null,
    weeklyHours: null,
    workingTime: null,
  });
}

eachDialect((_engine, open) => {
  let index: OfferIndex;

  beforeAll(async () => {
    const database = await open();
    await saveOffers(database, corpus.map(offerOf));
    index = await OfferIndex.open(database);
  });

  async function firstFive(typed: string): Promise<string[]> {
    const { ids } = await index.search({ ...everyOffer, words: typed, sort: "pertinence" }, null, now);
    return ids.slice(0, 5).map((id) => keys[id - 1] as string);
  }

  describe.each(relevanceQueries)("%s", (_group, lines) => {
    const cases = lines
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => line.split(": ") as [string, string]);

    test.each(cases)("%s → %s", async (typed, wanted) => {
      const found = await firstFive(typed);
      const expected = wanted.split(" ");
      const present = expected.filter((key) => !key.startsWith("!"));
      const absent = expected.filter((key) => key.startsWith("!")).map((key) => key.slice(1));
      expect(found).toEqual(expect.arrayContaining(present));
      for (const key of absent) expect(found.slice(0, 3)).not.toContain(key);
    });
  });
});
