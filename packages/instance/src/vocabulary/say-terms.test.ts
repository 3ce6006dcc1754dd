import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sayTerms } from "./say-terms.ts";
import { type FrenchTerm, productVocabulary } from "./terms.ts";

function called(advisor: FrenchTerm) {
  const vocabulary = { ...productVocabulary, fr: { ...productVocabulary.fr, advisor } };
  return (message: string) => {
    const { text, problems } = sayTerms(message, "fr", vocabulary);
    expect(problems).toEqual([]);
    return text;
  };
}

const referente = called({ singular: "référente", plural: "référentes", gender: "feminine", elision: false });
const accompagnatrice = called({
  singular: "accompagnatrice",
  plural: "accompagnatrices",
  gender: "feminine",
  elision: true,
});
const hote = called({ singular: "hôte", plural: "hôtes", gender: "masculine", elision: true });
const heros = called({ singular: "héros", plural: "héros", gender: "masculine", elision: false });
const appuis = called({ singular: null, plural: "appuis", gender: "masculine", elision: true });

describe("words before the noun", () => {
  test.each([
    ["[le conseiller]", "la référente", "l'accompagnatrice", "l'hôte", "le héros", "les appuis"],
    ["[Le conseiller]", "La référente", "L'accompagnatrice", "L'hôte", "Le héros", "Les appuis"],
    ["[du conseiller]", "de la référente", "de l'accompagnatrice", "de l'hôte", "du héros", "des appuis"],
    ["[au conseiller]", "à la référente", "à l'accompagnatrice", "à l'hôte", "au héros", "aux appuis"],
    ["[un conseiller]", "une référente", "une accompagnatrice", "un hôte", "un héros", "des appuis"],
    ["[ce conseiller]", "cette référente", "cette accompagnatrice", "cet hôte", "ce héros", "ces appuis"],
    ["[mon conseiller]", "ma référente", "mon accompagnatrice", "mon hôte", "mon héros", "mes appuis"],
    [
      "[Votre conseiller]",
      "Votre référente",
      "Votre accompagnatrice",
      "Votre hôte",
      "Votre héros",
      "Vos appuis",
    ],
    ["[de conseiller]", "de référente", "d'accompagnatrice", "d'hôte", "de héros", "d'appuis"],
    ["[d'un conseiller]", "d'une référente", "d'une accompagnatrice", "d'un hôte", "d'un héros", "d'appuis"],
    [
      "[aucun conseiller]",
      "aucune référente",
      "aucune accompagnatrice",
      "aucun hôte",
      "aucun héros",
      "aucuns appuis",
    ],
    [
      "[un autre conseiller]",
      "une autre référente",
      "une autre accompagnatrice",
      "un autre hôte",
      "un autre héros",
      "d'autres appuis",
    ],
    [
      "[le nouveau conseiller]",
      "la nouvelle référente",
      "la nouvelle accompagnatrice",
      "le nouvel hôte",
      "le nouveau héros",
      "les nouveaux appuis",
    ],
    ["[les conseillers]", "les référentes", "les accompagnatrices", "les hôtes", "les héros", "les appuis"],
    ["[des conseillers]", "des référentes", "des accompagnatrices", "des hôtes", "des héros", "des appuis"],
    ["[Conseillers]", "Référentes", "Accompagnatrices", "Hôtes", "Héros", "Appuis"],
    ["[de conseillers]", "de référentes", "d'accompagnatrices", "d'hôtes", "de héros", "d'appuis"],
  ])("%s", (message, ...said) => {
    expect([referente, accompagnatrice, hote, heros, appuis].map((say) => say(message))).toEqual(said);
  });

  test("the product's own names give back what stands between the brackets", () => {
    for (const written of [
      "le conseiller",
      "l'entreprise",
      "de la mission locale",
      "Aux jeunes",
      "d'adhérents",
    ]) {
      expect(sayTerms(`[${written}]`, "fr", productVocabulary).text).toBe(written);
    }
  });
});

describe("what agrees", () => {
  const message = "[Votre conseiller] [est/sont] [prévenu|prévenue].";

  test("in gender, and in number for a noun that only has a plural", () => {
    expect(message).toSatisfy(
      (text: string) => called(productVocabulary.fr.advisor)(text) === "Votre conseiller est prévenu.",
    );
    expect(referente(message)).toBe("Votre référente est prévenue.");
    expect(appuis(message)).toBe("Vos appuis sont prévenus.");
  });

  test("with the term that it names", () => {
    expect(referente("[conseiller: Il|Elle] [conseiller: relit/relisent].")).toBe("Elle relit.");
    expect(appuis("[conseiller: Il|Elle] [conseiller: relit/relisent].")).toBe("Ils relisent.");
  });

  test("and stands inside ICU cases", () => {
    expect(referente("{n, plural, one {# [conseiller]} other {# [conseillers]}}")).toBe(
      "{n, plural, one {# référente} other {# référentes}}",
    );
  });
});

const letters = fc.stringMatching(/^[a-zéèôç]{2,12}$/);
const jeune = called({ singular: "jeune", plural: "jeunes", gender: "inclusive", elision: false });
const eleve = called({ singular: "élève", plural: "élèves", gender: "inclusive", elision: true });

test.each([
  [
    "[Un conseiller] [est/sont] [prévenu|prévenue].",
    "Un·e jeune est prévenu·e.",
    "Un·e élève est prévenu·e.",
  ],
  ["[du conseiller]", "du·de la jeune", "de l'élève"],
  ["[ce conseiller]", "ce·tte jeune", "cet·te élève"],
  ["[mon nouveau conseiller]", "mon·ma nouveau·lle jeune", "mon·ma nouvel·le élève"],
  [
    "[tous les conseillers] [prévenus|prévenues]",
    "tou·tes les jeunes prévenu·es",
    "tou·tes les élèves prévenu·es",
  ],
])("both genders at once: %s", (message, ...said) => {
  expect([jeune, eleve].map((say) => say(message))).toEqual(said);
});

test("an agreeing word has a plural of its own where no rule makes it", () => {
  expect(appuis("[conseiller: le|la] [conseiller: Lequel|Laquelle] [conseiller: égal|égale]")).toBe(
    "les Lesquels égaux",
  );
  const message = "[conseiller: vient-il|vient-elle|viennent-ils|viennent-elles]";
  expect([referente, hote, appuis].map((say) => say(message))).toEqual([
    "vient-elle",
    "vient-il",
    "viennent-ils",
  ]);
});

const term = fc.record({
  singular: fc.option(letters),
  plural: letters,
  gender: fc.constantFrom("masculine" as const, "feminine" as const),
  elision: fc.boolean(),
});

describe("whatever the noun", () => {
  test("articles fit its gender, number and first sound", () => {
    fc.assert(
      fc.property(term, (made) => {
        const say = called(made);
        const noun = made.singular ?? made.plural;
        const isPlural = made.singular === null;
        const isFeminine = made.gender === "feminine";
        const the = isPlural ? "les " : made.elision ? "l'" : isFeminine ? "la " : "le ";
        expect(say("[le conseiller]")).toBe(`${the}${noun}`);
        expect(say("[de conseiller]")).toBe(`${made.elision ? "d'" : "de "}${noun}`);
        const own = isPlural ? "mes" : isFeminine && !made.elision ? "ma" : "mon";
        expect(say("[mon conseiller]")).toBe(`${own} ${noun}`);
        const of = { "les ": "des ", "l'": "de l'", "la ": "de la ", "le ": "du " }[the];
        expect(say("[du conseiller]")).toBe(`${of}${noun}`);
        expect(say("[les conseillers]")).toBe(`les ${made.plural}`);
        // However the form was written in the message, the same family is meant.
        expect(say("[de la conseiller]")).toBe(say("[du conseiller]"));
      }),
    );
  });

  test("a capital stays a capital", () => {
    fc.assert(
      fc.property(term, fc.constantFrom("Le", "Du", "Un", "Mon", "De", "Aucun"), (made, first) => {
        const said = called(made)(`[${first} conseiller]`);
        expect(said.charAt(0)).toBe(said.charAt(0).toUpperCase());
        expect(said.toLowerCase()).toBe(called(made)(`[${first.toLowerCase()} conseiller]`).toLowerCase());
      }),
    );
  });
});

describe("brackets that cannot be read", () => {
  test.each([
    ["[le conseillé]", "no-term"],
    ["[dudit conseiller]", "word-before"],
    ["[prévenu|prévenue]", "nothing-to-agree-with"],
    ["[personne: il|elle]", "nothing-to-agree-with"],
    ["[jeune: il|elle|iel]", "nothing-to-agree-with"],
  ])("%s: %s", (message, reason) => {
    expect(sayTerms(message, "fr", productVocabulary).problems).toMatchObject([{ reason }]);
  });

  test("doubled ones are brackets, and other languages have none to read", () => {
    expect(sayTerms("[[Essai]] {subject}", "fr", productVocabulary).text).toBe("[Essai] {subject}");
    expect(sayTerms("[x]", "uk", productVocabulary)).toEqual({ text: "[x]", problems: [] });
  });
});

test("English terms: a or an, plural and capital", () => {
  const coach = { singular: "job coach", plural: "job coaches", article: "a" } as const;
  const vocabulary = { ...productVocabulary, en: { ...productVocabulary.en, advisor: coach } };
  const say = (message: string) => sayTerms(message, "en", vocabulary).text;
  expect(say("[An adviser] and [the advisers], [your adviser]'s help")).toBe(
    "A job coach and the job coaches, your job coach's help",
  );
  expect(say("[Advisers]: [a new adviser], [an employer]")).toBe("Job coaches: a new job coach, an employer");
});
