import { type CvContent, cvContentOf, emptyProfile } from "@tremplin/core/candidate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inspectDocument } from "../document/inspect.ts";
import { printable } from "../pdf/fonts.ts";
import { readPdf as read, tagsOf } from "../testing/read-pdf.ts";
import { cvPdf } from "./cv-pdf.ts";
import type { CvWords } from "./words.ts";

const words: CvWords = {
  language: "fr-FR",
  title: "CV de Lina Morel-Œuvrard",
  sections: {
    about: "En quelques mots",
    skills: "Savoir-faire",
    experiences: "Expériences",
    studies: "Formation",
    languages: "Langues",
    mobility: "Déplacements",
    interests: "Loisirs",
  },
  sources: {
    work: "Travail",
    school: "École",
    sport: "Sport",
    volunteering: "Bénévolat",
    home: "Maison",
    hobby: "Loisir",
  },
  levels: { native: "maternelle", fluent: "couramment", everyday: "courante", beginner: "débutant" },
  ways: { foot: "À pied", bike: "À vélo", transit: "Bus", moped: "Scooter", car: "Voiture" },
  licence: (licence) => `Permis ${licence}`,
  availableFrom: (day) => `Dès le ${day}`,
  month: (month) => month,
  since: (month) => `depuis ${month}`,
};
const options = { words, accent: "#0b5d4b", at: new Date("2026-11-27T12:00:00Z") };

const content: CvContent = cvContentOf(
  {
    ...emptyProfile,
    birthDate: "2009-05-12",
    phone: "06 12 34 56 78",
    place: { insee: "21231", label: "Dijon", latitude: 47.3, longitude: 5 },
    jobs: ["Vendeuse en boulangerie"],
    about: "J'aime le contact ☕ et les « petits matins ».",
    skills: [
      { label: "Cuisiner pour dix", from: "home" },
      { label: "Arbitrer un match", from: "sport" },
    ],
    experiences: [
      {
        title: "Stage",
        organisation: "Le Fournil",
        place: "Dijon",
        from: "2025-06",
        to: null,
        text: "- Accueil\n- Mise en rayon",
      },
    ],
    languages: [{ name: "українська", level: "native" }],
    interests: ["Basket"],
  },
  { name: "Lina Morel-Œuvrard", email: "lina@exemple.fr" },
);

describe("a CV", () => {
  test("says what the person told, in order, and nothing of their age", async () => {
    const { text } = await read(await cvPdf(content, options));
    const order = [
      "Lina Morel-Œuvrard",
      "Vendeuse",
      "06 12 34 56 78",
      "En quelques mots",
      "Expériences",
      "Le Fournil",
    ];
    const places = [
      ...order,
      "depuis 2025-06",
      "Accueil",
      "Savoir-faire",
      "Cuisiner pour dix",
      "українська",
      "Basket",
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain("les « petits matins ».");
    expect(text).not.toContain("2009");
    expect(text).not.toContain("☕");
  });

  test("is tagged: headings, lists and paragraphs in reading order", async () => {
    const { tree, document } = await read(await cvPdf(content, options));
    const tags = tagsOf(tree);
    expect(tags.slice(0, 5)).toEqual(["Root", "Document", "H1", "P", "P"]);
    expect(tags.filter((tag) => tag === "H2")).toHaveLength(5);
    expect(tags).toContain("LBody");
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  });

  test("tells its title, its author, its language and its date, and carries its fonts", async () => {
    const pdf = await cvPdf(content, options);
    const { info } = await read(pdf);
    expect(info).toMatchObject({
      Title: "CV de Lina Morel-Œuvrard",
      Author: "Lina Morel-Œuvrard",
      Language: "fr-FR",
    });
    expect(String(info.CreationDate)).toContain("20261127");
    const raw = pdf.toString("latin1");
    expect(raw.match(/\/FontFile[23]?/g)?.length).toBeGreaterThanOrEqual(3);
    expect(raw).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  test("is the same file for the same content on the same date", async () => {
    expect(await cvPdf(content, options)).toEqual(await cvPdf(content, options));
  });

  test("fits one page for most, and goes on where it has to", async () => {
    expect((await read(await cvPdf(content, options))).document.numPages).toBe(1);
    const job = {
      title: "Saison",
      organisation: "",
      place: "",
      from: null,
      to: null,
      text: "Beaucoup. ".repeat(50),
    };
    const long = { ...content, experiences: Array.from({ length: 8 }, () => job) };
    const { document, text } = await read(await cvPdf(long, options));
    expect(document.numPages).toBeGreaterThan(1);
    expect(text.match(/Saison/g)).toHaveLength(8);
  });

  test("passes the look that is taken at what people send", async () => {
    expect(await inspectDocument(await cvPdf(content, options), "cv.pdf")).toMatchObject({
      ok: true,
      value: { type: "pdf" },
    });
  });

  test("has no heading without something under it", async () => {
    const signs = {
      ...content,
      about: "🥖🥐",
      interests: ["🚲"],
      skills: [{ label: "💪", from: "sport" }],
    } as const;
    const { text } = await read(await cvPdf(signs, options));
    for (const heading of ["En quelques mots", "Savoir-faire", "Sport", "Loisirs"]) {
      expect(text).not.toContain(heading);
    }
  });

  test("of a name alone is one", async () => {
    const empty = cvContentOf(emptyProfile, { name: "Lina", email: "lina@exemple.fr" });
    expect((await read(await cvPdf(empty, options))).text).toContain("Lina");
  });
});

// Each run makes and reads a whole PDF: a busy machine takes its time.
test("whatever is typed makes a CV that can be read", { timeout: 240_000 }, async () => {
  const texts = fc.string({ unit: "binary", maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(texts, texts, texts, async (name, about, skill) => {
      const typed = { ...content, name, about, skills: [{ label: skill, from: "hobby" as const }] };
      expect((await read(await cvPdf(typed, options))).document.numPages).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ["Zoé 👩‍🍳 Nguyễn", "Zoé Nguyễn"],
  ["a\u0000b\u202ec", "abc"],
  ["deux\n\tlignes", "deux\n lignes"],
  ["🇫🇷 ok ❤️", "ok"],
  ["Excel™ ©", "Excel™ ©"],
])("%j is printed as %j", (typed, printed) => {
  expect(printable(typed)).toBe(printed);
});
