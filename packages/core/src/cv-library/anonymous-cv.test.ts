import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyProfile } from "../candidate/index.ts";
import { fold } from "../text/index.ts";
import { anonymousCv, type CvSource, type Identity } from "./anonymous-cv.ts";

const lina: Identity = {
  names: ["Lina Morel-Œuvrard"],
  email: "lina.mo21@exemple.fr",
  phone: "06 12 34 56 78",
  birthDate: "2006-05-09",
  commune: "Saint-Apollinaire",
};

const about = (text: string, identity: Identity = lina) =>
  anonymousCv({ ...emptyProfile, about: text }, identity).about;
const job = (text: string, identity: Identity = lina) =>
  anonymousCv({ ...emptyProfile, jobs: [text] }, identity).jobs;

describe("names", () => {
  test.each([
    ["Je m'appelle Lina Morel-Œuvrard, motivée.", "Je m'appelle […], motivée."],
    ["MOREL OEUVRARD LINA", ""],
    ["L. Morel aime le contact", "[…] aime le contact"],
    ["voir linamorel21 partout", "voir […] partout"],
    ["moi c'est lina", "moi c'est […]"],
    ["Li\u00adna et Mo\u200brel", "[…] et […]"],
    ["Linaire et morelle sont des fleurs", "Linaire et morelle sont des fleurs"],
  ])("%s", (text, expected) => expect(about(text)).toBe(expected));

  test("what is a word as often as a name stays when it is written as a word", () => {
    const pierre = { ...lina, names: ["Pierre Boulanger"] };
    expect(about("J'aime la taille de pierre et le métier de boulanger.", pierre)).toBe(
      "J'aime la taille de pierre et le métier de boulanger.",
    );
    expect(about("Je suis Pierre, bonjour. pierre boulanger", pierre)).toBe("Je suis […], bonjour. […]");
    expect(job("Boulanger", pierre)).toEqual(["Boulanger"]);
    expect(job("Aide de Pierre Boulanger", pierre)).toEqual(["Aide de […]"]);
  });

  test("small parts of a name stay where they are words", () => {
    const jean = { ...lina, names: ["Jean de La Tour d'Arvor"] };
    expect(about("Le goût de la cuisine, dit Jean de la Tour d’Arvor", jean)).toBe(
      "Le goût de la cuisine, dit […]",
    );
    expect(about("An Li, au travail", { ...lina, names: ["An Li"] })).toBe("[…], au travail");
    expect(about("Un an de caisse", { ...lina, names: ["An Li"] })).toBe("Un an de caisse");
  });

  test("an employer stays, without the person's name in theirs", () => {
    const { experiences } = anonymousCv(
      {
        ...emptyProfile,
        experiences: [
          {
            title: "Aide mécanicienne",
            organisation: "Garage Morel, Dijon",
            place: "Saint-Apollinaire",
            from: "2025-06",
            to: null,
            text: "Avec Mme Œuvrard.",
          },
        ],
      },
      lina,
    );
    expect(experiences).toEqual([
      {
        title: "Aide mécanicienne",
        organisation: "Garage […], Dijon",
        place: "",
        from: "2025-06",
        to: null,
        text: "Avec Mme […].",
      },
    ]);
  });
});

describe("contacts, places, age", () => {
  test.each([
    ["Écrivez à Lina.Mo21@Exemple.fr ou autre@site.org", "Écrivez à […] ou […]"],
    ["lina.mo21 sur les réseaux", "[…] sur les réseaux"],
    ["Tél. 0612345678, +33 (0)6.12.34.56.78, 06-12-34-56-78", "Tél. […]"],
    ["Appelez le 07 99 88 77 66", "Appelez le […]"],
    ["Mon site : https://moi.exemple.fr/cv et moi.bio/cv", "Mon site : […] et […]"],
    ["Instagram : ma_page_perso", "Instagram : […]"],
    ["J'habite 12 bis rue des Lilas, près de la gare", "J'habite […], près de la gare"],
    ["J'habite rue de la Liberté", "J'habite […]"],
    ["21850 St Apollinaire", ""],
    ["Je vis à saint apollinaire", "Je vis à […]"],
    ["Née le 9 mai 2006 à Beaune et motivée", "[…] et motivée"],
    ["Cours d'Anglais et mise en place des rayons", "Cours d'Anglais et mise en place des rayons"],
    ["Naissance 09/05/06", "Naissance […]"],
    ["J'ai 19 ans et je cherche", "J'ai […] et je cherche"],
    ["2 ans d'expérience, 20 ans d'ancienneté du club", "2 ans d'expérience, 20 ans d'ancienneté du club"],
    ["Caisse jusqu'à 12000 euros par jour", "Caisse jusqu'à 12000 euros par jour"],
    ["De 2024-09 à 2025-06, 35 h, 2 samedis sur 4", "De 2024-09 à 2025-06, 35 h, 2 samedis sur 4"],
  ])("%s", (text, expected) => expect(about(text)).toBe(expected));
});

test("no year of a diploma, which tells the age", () => {
  const studies = [{ title: "CAP cuisine", school: "Lycée Le Castel", year: "2024", isObtained: true }];
  expect(anonymousCv({ ...emptyProfile, studies }, lina).studies).toEqual([
    { title: "CAP cuisine", school: "Lycée Le Castel", year: "", isObtained: true },
  ]);
});

const firstNames = [
  "Zoé",
  "Jean-Noël",
  "Anaïs",
  "Mélusine",
  "Kévin",
  "Łukasz",
  "Gwénaëlle",
  "Nguyễn",
  "Ève-Marie",
  "Ñuria",
];
const lastNames = [
  "O'Brien",
  "D’Été-Thévenot",
  "L'Haridon",
  "Ben Saïd",
  "Mc Kenzie",
  "Œuvrard",
  "de La Fontaine",
  "Çelik",
  "Straße",
  "Lê-Văn",
];
const shapes: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => fold(name),
  (name) => name.normalize("NFD"),
  (name) => fold(name).replaceAll(" ", ""),
  (name) => name.split(" ").toReversed().join(" "),
  (name) => name.replaceAll(/['’]/g, "´"),
];

test("whoever somebody is, no text of the result tells it, and twice is as once", () => {
  const fillers = fc.constantFrom(
    "bonjour",
    "vente,",
    "(stage)",
    "- accueil",
    "d'",
    "et",
    "«",
    "»",
    "\n",
    "2025",
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...firstNames),
      fc.constantFrom(...lastNames),
      fc.array(fc.oneof(fillers, fc.constantFrom(...shapes)), { minLength: 1, maxLength: 12 }),
      (first, last, pieces) => {
        const name = `${first} ${last}`;
        const text = pieces.map((piece) => (typeof piece === "string" ? piece : piece(name))).join(" ");
        const identity: Identity = {
          names: [name],
          email: `${fold(name).replaceAll(" ", ".")}@exemple.fr`,
          phone: "0612345678",
          birthDate: "2006-05-09",
          commune: "Chenôve",
        };
        const source: CvSource = {
          ...emptyProfile,
          jobs: [text],
          about: `${text} ${identity.email} 06.12.34.56.78 chenove`,
          availability: text,
          interests: [text],
          skills: [{ label: text, from: "work" }],
          languages: [{ name: text, level: "fluent" }],
          experiences: [
            { title: `Stage ${text}`, organisation: text, place: text, from: null, to: null, text },
          ],
          studies: [{ title: `CAP ${text}`, school: text, year: "2024", isObtained: true }],
        };
        const hidden = anonymousCv(source, identity);
        const told = fold(JSON.stringify(hidden)).replaceAll(/[^a-z0-9]+/g, " ");
        for (const part of fold(name)
          .split(" ")
          .filter((each) => each.length > 3))
          expect(told).not.toContain(part);
        expect(told).not.toMatch(/exemple fr|61 ?2 ?34|chenove/);
        expect(anonymousCv(hidden, identity)).toEqual(hidden);
      },
    ),
    { numRuns: 500 },
  );
});
