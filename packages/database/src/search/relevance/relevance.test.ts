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

function titleOf(key: string): string {
  return corpus[keys.indexOf(key)]?.[1] ?? "";
}

function longestWord(title: string): string {
  const [first = ""] = title.split(" / ");
  return (
    first
      .toLowerCase()
      .split(/[ -]/)
      .sort((a, b) => b.length - a.length)[0] ?? ""
  );
}

/** A letter missing, two swapped, and one doubled, each in its third of the word. */
function mistakesIn(word: string): string[] {
  const third = Math.floor(word.length / 3);
  const [a, b, c] = [third, third + 1, 2 * third];
  return [
    word.slice(0, c) + word.slice(c + 1),
    word.slice(0, a) + word[b] + word[a] + word.slice(b + 1),
    word.slice(0, b) + word[b] + word.slice(b),
  ];
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

  test("one typing mistake in the name of a job hardly ever hides it", async () => {
    const missed: string[] = [];
    for (const [key, title] of corpus) {
      const word = longestWord(title ?? "");
      if (word.length < 6) continue;
      const best = (await firstFive(word)).slice(0, 3);
      for (const typed of mistakesIn(word)) {
        const found = await firstFive(typed);
        if (!best.some((one) => found.includes(one))) missed.push(`${typed} (${key})`);
      }
    }
    expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(5);
  }, 60_000);

  test("each form of a title finds its offer or others of the same name", async () => {
    for (const [key, title = ""] of corpus) {
      for (const form of title.replace(/\(?H\/F\)?/, "").split(" / ")) {
        const found = await firstFive(form.toUpperCase());
        const sameName = found.every((other) => titleOf(other).startsWith(form.split(" ")[0] ?? ""));
        expect(found.includes(key as string) || sameName, `${form} → ${found.join(" ")}`).toBe(true);
      }
    }
  }, 60_000);

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
