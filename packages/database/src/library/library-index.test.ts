import { type LibrarySearch, parseLibrarySearch } from "@tremplin/core/cv-library";
import { beforeAll, expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { createUser } from "../queries/account.ts";
import { revokeLibraryEntry } from "../queries/cv-library/entry.ts";
import { eachDialect, type LibraryPerson, libraryPersonExample } from "../testing/index.ts";
import { LibraryIndex, type UnderstoodSearch } from "./library-index.ts";

const now = new Date("2026-11-23T12:00:00Z");
const at = { now, timeZone: "Europe/Paris" };
const dijon = { latitude: 47.3216, longitude: 5.0415 };
const besancon = { insee: "25056", label: "Besançon", latitude: 47.2378, longitude: 6.0241 };
const { place: _, rome: __, ...everybody } = parseLibrarySearch(new URLSearchParams());

const people: readonly Omit<LibraryPerson, "advisorId">[] = [
  {
    id: "lina",
    profile: { jobs: ["Vendeuse en boulangerie"], contracts: ["cdi", "apprentissage"], licences: ["B"] },
  },
  {
    id: "sami",
    name: "Sami Traoré",
    profile: {
      jobs: ["Mécanicien automobile"],
      skills: [{ label: "Réparer un vélo", from: "home" }],
      availableFrom: "2026-12-10",
      contracts: ["cdd"],
      romeCodes: ["I1604"],
    },
  },
  {
    id: "zoe",
    name: "Zoé Petit",
    profile: {
      jobs: ["Serveuse"],
      place: besancon,
      availableFrom: "2027-02-01",
      experiences: [
        {
          title: "Saison",
          organisation: "Hôtel du Lac",
          place: "",
          from: null,
          to: null,
          text: "Service en salle, mécanique des plats.",
        },
      ],
    },
  },
];

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let index: LibraryIndex;

  beforeAll(async () => {
    database = await open();
    await createUser(database, { id: "anne", name: "Anne", email: "anne@exemple.fr" }, now);
    for (const person of people) await libraryPersonExample(database, { ...person, advisorId: "anne" }, now);
    index = new LibraryIndex(database.db);
  });

  const search = (asked: Partial<UnderstoodSearch> & Partial<LibrarySearch>) =>
    index.search({ ...everybody, point: null, job: null, ...asked }, at);
  const names = async (asked: Parameters<typeof search>[0]) =>
    (await search(asked)).cvs.map(({ id }) => id.replace("-entry", "")).toSorted();

  test.each([
    ["nothing", "", ["lina", "sami", "zoe"]],
    ["a job in the other gender", "vendeur", ["lina"]],
    ["a family of words", "boulanger", ["lina"]],
    ["a skill without accents", "reparer velo", ["sami"]],
    ["a typing mistake", "mecanitien", ["sami"]],
    ["everyday words", "garagiste", ["sami"]],
    ["an employer", "hotel du lac", ["zoe"]],
    ["a licence", "permis b", ["lina"]],
    ["all words together", "mécanicien boulangerie", []],
    ["a name, which nobody is found by", "traoré", []],
    ["what nobody knows", "astronaute", []],
  ])("finds by %s", async (_what, words, expected) => expect(await names({ words })).toEqual(expected));

  test("says what a word was taken for", async () => {
    expect((await search({ words: "mecanitien" })).corrections).toEqual([
      { typed: "mecanitien", searched: "mécanicien" },
    ]);
  });

  test("finds around a place, by contract, by the day, by licence, by the code of a job", async () => {
    expect(await names({ point: dijon, radiusKm: 30 })).toEqual(["lina", "sami"]);
    expect(await names({ point: dijon, radiusKm: 100 })).toEqual(["lina", "sami", "zoe"]);
    // Zoé has told no contract: none is ruled out.
    expect(await names({ contracts: ["cdd"] })).toEqual(["sami", "zoe"]);
    expect(await names({ availability: "now" })).toEqual(["lina"]);
    expect(await names({ availability: "month" })).toEqual(["lina", "sami"]);
    expect(await names({ licence: true })).toEqual(["lina"]);
    expect(await names({ job: { code: "I1604", label: "Mécanique automobile" } })).toEqual(["sami"]);
    expect(await names({ job: { code: "D1106", label: "Vente en alimentation" } })).toEqual(["lina"]);
  });

  test("counts each choice with the others kept", async () => {
    const { facets, total } = await search({ contracts: ["cdd"], availability: "month" });
    expect(total).toBe(1);
    expect(facets.contracts).toMatchObject({ cdi: 1, cdd: 1, apprentissage: 1, stage: 0 });
    expect(facets.availability).toEqual({ now: 0, month: 1 });
    expect(facets.licence).toBe(0);
  });

  test("what changes is seen at once: a name, a wish, an agreement taken back", async () => {
    await database.db
      .updateTable("candidateProfile")
      .set({ availableFrom: null })
      .where("userId", "=", "zoe")
      .execute();
    expect(await names({ availability: "now" })).toEqual(["lina", "zoe"]);
    await database.db.updateTable("user").set({ name: "Zoé Lac" }).where("id", "=", "zoe").execute();
    expect(await names({ words: "hotel du lac" })).toEqual([]);
    await revokeLibraryEntry(database.db, "lina", now);
    expect(await names({})).toEqual(["sami", "zoe"]);
    expect(await names({ words: "vendeuse" })).toEqual([]);
  });

  test("the last page is the last", async () => {
    expect(await search({ page: 9 })).toMatchObject({ page: 1, pageCount: 1 });
  });
});
