import type { ContentPage } from "@tremplin/instance";
import { describe, expect, test } from "vitest";
import { pagesOfRome, pagesOfSearch } from "./about-job.ts";

type Told = Pick<ContentPage, "title" | "rome" | "tags">;

/** Only what these functions read of a page. */
const page = (title: string, rome: string[], tags: string[] = []) =>
  ({ title, rome, tags }) satisfies Told as unknown as ContentPage;

const cook = page("Cuisinière, cuisinier", ["G1602"], ["commis de cuisine", "chef"]);
const carer = page("Aide-soignante", ["J1501"], ["aide à la personne"]);
const groomer = page("Conducteur de dameuse", ["A1101"], ["dameur"]);
const pages = [cook, carer, groomer];

test("an offer has the pages of its code, and none without a code", () => {
  expect(pagesOfRome(pages, ["G1602"])).toEqual([cook]);
  expect(pagesOfRome(pages, ["Z0000"])).toEqual([]);
  expect(pagesOfRome(pages, [null])).toEqual([]);
});

describe("a search has the pages of the job that it names", () => {
  test.each<[string, readonly ContentPage[]]>([
    ["dameur", [groomer]],
    ["dameurs", [groomer]],
    ["DAMEUR saison", [groomer]],
    ["commis cuisine", [cook]],
    ["chef", [cook]],
    ["aide", []],
    ["aide personne", [carer]],
    ["de la", []],
    ["", []],
  ])("%j", (words, found) => {
    expect(pagesOfSearch(pages, { words, rome: null })).toEqual(found);
  });

  test("the chosen job wins over the words", () => {
    expect(pagesOfSearch(pages, { words: "dameur", rome: "J1501" })).toEqual([carer]);
  });
});
