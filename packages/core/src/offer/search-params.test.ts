import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { qualifications } from "../sector/qualification.ts";
import { seasons } from "../sector/season.ts";
import { workConditions } from "../sector/traits.ts";
import { contractKinds } from "./contract.ts";
import { workingTimes } from "./offer.ts";
import { type OfferSearch, offerSorts } from "./search.ts";
import { everyOffer, offerSearchParams, parseOfferSearch } from "./search-params.ts";

const parse = (query: string) => parseOfferSearch(new URLSearchParams(query));

describe("parseOfferSearch", () => {
  test("reads every parameter", () => {
    const query =
      "q=vendeur&lieu=21231&rayon=30&contrat=cdi&contrat=cdd&temps=partiel&debutant=1&alternance=1" +
      "&salaire=1&sanspermis=1&sansvoiture=1&depuis=7&entreprise=le-fournil&rome=d1106&antenne=paca&commune=2a004&commune=05161,05161&famille=damage&saison=hiver&saison=bi-saison&avantage=logement&qualification=cordiste&tri=date&page=3&vue=carte";
    expect(parse(query)).toEqual({
      words: "vendeur",
      place: "21231",
      radiusKm: 30,
      contracts: ["cdi", "cdd"],
      workingTimes: ["part"],
      beginner: true,
      alternance: true,
      payShown: true,
      noLicence: true,
      withoutCar: true,
      sinceDays: 7,
      company: "le-fournil",
      rome: "D1106",
      antenna: "paca",
      communes: ["05161", "2A004"],
      families: ["damage"],
      seasons: ["winter", "both"],
      conditions: ["housing"],
      qualifications: ["cordiste"],
      sort: "date",
      page: 3,
      view: "map",
    } satisfies OfferSearch);
  });

  test("an empty address finds everything, the newest first", () => {
    expect(parse("")).toEqual(everyOffer);
    expect(everyOffer).toMatchObject({
      words: "",
      place: "",
      radiusKm: 20,
      sort: "date",
      page: 1,
      view: "list",
    });
  });

  test("words are sorted by pertinence unless asked otherwise", () => {
    expect(parse("q=cuisinier").sort).toBe("pertinence");
    expect(parse("q=cuisinier&tri=salaire").sort).toBe("salaire");
    expect(parse("q=+++").sort).toBe("date");
  });

  test("contracts may be written with commas, in any order, twice", () => {
    expect(parse("contrat=cdd,CDI&contrat=cdi").contracts).toEqual(["cdi", "cdd"]);
  });

  test.each([
    "contrat=emploi&temps=mi-temps&rayon=500&depuis=-1&page=0&tri=prix&vue=3d",
    "rayon=&depuis=abc&page=1e3&rome=X&entreprise=%3Cscript%3E&debutant=0",
    "commune=5161&commune=Dijon&famille=%3Cb%3E&saison=printemps&avantage=or&qualification=roi",
    "rayon=-5&page=99999999&rome=D11066&contrat=,,",
  ])("ignores nonsense: %s", (query) => {
    expect(parse(query)).toEqual(everyOffer);
  });

  test("a radius of zero means the commune only, and is kept", () => {
    expect(parse("rayon=0").radiusKm).toBe(0);
  });
});

describe("offerSearchParams", () => {
  test("leaves the defaults out", () => {
    expect(offerSearchParams(everyOffer).toString()).toBe("");
    expect(offerSearchParams(parse("q=chef&tri=pertinence&page=1&rayon=20")).toString()).toBe("q=chef");
  });

  test("has one order", () => {
    const params = offerSearchParams(parse("page=2&contrat=cdd&lieu=Dijon&contrat=cdi&q=Chef+de+rang"));
    expect(params.toString()).toBe("q=Chef+de+rang&lieu=Dijon&contrat=cdi&contrat=cdd&page=2");
  });

  const anySearch: fc.Arbitrary<OfferSearch> = fc
    .record({
      words: fc.string({ unit: "binary", maxLength: 300 }),
      place: fc.string({ unit: "binary", maxLength: 300 }),
      radiusKm: fc.integer({ min: 0, max: 100 }),
      contracts: fc.subarray([...contractKinds]),
      workingTimes: fc.subarray([...workingTimes]),
      beginner: fc.boolean(),
      alternance: fc.boolean(),
      payShown: fc.boolean(),
      noLicence: fc.boolean(),
      withoutCar: fc.boolean(),
      sinceDays: fc.option(fc.integer({ min: 1, max: 365 })),
      company: fc.option(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)),
      rome: fc.option(fc.stringMatching(/^[A-Z]\d{4}$/)),
      antenna: fc.option(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)),
      communes: fc
        .uniqueArray(fc.stringMatching(/^(\d{2}|2A|2B)\d{3}$/), { maxLength: 4 })
        .map((codes) => codes.sort()),
      families: fc
        .uniqueArray(fc.stringMatching(/^[a-z]{1,9}(-[a-z0-9]{1,9}){0,2}$/), { maxLength: 4 })
        .map((ids) => ids.sort()),
      seasons: fc.subarray([...seasons]),
      conditions: fc.subarray([...workConditions]),
      qualifications: fc.subarray([...qualifications]),
      sort: fc.constantFrom(...offerSorts),
      page: fc.integer({ min: 1, max: 50_000 }),
      view: fc.constantFrom("list" as const, "map" as const),
    })
    .map((search) => {
      const { words, place } = parseOfferSearch(new URLSearchParams({ q: search.words, lieu: search.place }));
      return { ...search, words, place };
    });

  test("reading what was written gives the same search", () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const written = offerSearchParams(search).toString();
        expect(parse(written)).toEqual(search);
        expect(offerSearchParams(parse(written)).toString()).toBe(written);
      }),
    );
  });

  test("any address is understood, and its canonical form is stable", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (query) => {
        const once = offerSearchParams(parse(query)).toString();
        expect(offerSearchParams(parse(once)).toString()).toBe(once);
      }),
    );
  });
});
