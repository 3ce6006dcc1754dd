import { describe, expect, test } from "vitest";
import { readCatalogue } from "../wording/catalogues.ts";
import { sayTerms } from "./say-terms.ts";
import { type FrenchTerm, productVocabulary, termIds, type Vocabulary } from "./terms.ts";

/** The product's messages with this noun for each term. */
function allSaid(term: FrenchTerm, folder: string): [string, string][] {
  const fr = Object.fromEntries(termIds.map((id) => [id, term])) as Vocabulary["fr"];
  const vocabulary = { ...productVocabulary, fr };
  return Object.entries(readCatalogue(folder)).map(([id, message]) => [
    id,
    sayTerms(message, "fr", vocabulary).text.replaceAll("’", "'"),
  ]);
}

const masculineWords = "un|aucun|ce|cet|le|du|au|quel|tout|seul|nouveau|nouvel|premier|prochain";
const feminineWords = "une|aucune|cette|la|ma|ta|sa|quelle|toute|seule|nouvelle|première|prochaine";
const singularWords = `${masculineWords}|${feminineWords}|mon|ton|son|notre|votre|leur|chaque|autre`;
/** What keeps its vowel although one follows. */
const unelided = "le|la|de|que|ce|du|au|ma|ta|sa|nouveau|jusque|lorsque|puisque|de la|à la";
/** Verbs that many messages have after a noun, in the singular. */
const singularVerbs =
  "a|est|était|sera|peut|pourra|doit|va|fait|dit|veut|sait|voit|lit|reçoit|prend|donne|demande";

const nouns: readonly { term: FrenchTerm; wrongBefore: string; wrongAfter?: string }[] = [
  {
    term: { singular: "zabra", plural: "zabras", gender: "feminine", elision: false },
    wrongBefore: `(?<!\\p{L})(?:${masculineWords}|mon|ton|son) |(?:l|d|qu)'`,
    wrongAfter: "(?:est|sera|a été) \\p{L}{2,}(?:é|i|u|is|it)(?!\\p{L})",
  },
  {
    term: { singular: "ozabra", plural: "ozabras", gender: "feminine", elision: true },
    wrongBefore: `(?<!\\p{L})(?:${masculineWords}|${unelided}) `,
  },
  {
    term: { singular: "ozabre", plural: "ozabres", gender: "masculine", elision: true },
    wrongBefore: `(?<!\\p{L})(?:${feminineWords}|${unelided}) `,
  },
  {
    term: { singular: "habre", plural: "habres", gender: "masculine", elision: false },
    wrongBefore: `(?<!\\p{L})(?:${feminineWords}|cet|nouvel) |(?:l|d|qu)'`,
  },
  {
    term: { singular: null, plural: "zabres", gender: "masculine", elision: false },
    wrongBefore: `(?<!\\p{L})(?:${singularWords}) |'(?:des|les) |(?<!\\p{L})des (?:autres|nouveaux) `,
    wrongAfter: `(?:n'|ne |l'|y |vous |vous l'|en )?(?:${singularVerbs})(?!\\p{L})`,
  },
];

/** Where the verb after a noun is that of another word: « la page de vos entreprises est enregistrée ». */
const ofAnotherWord = new Set([
  "done.company-saved",
  "importRefusal.row-archived",
  "ownLibrary.noCv",
  "refusal.library-cv-not-validated",
]);

describe.each(["fr", "fr-falc"])("in every message of %s", (folder) => {
  test.each(nouns)(
    "what goes with « $term.plural » ($term.gender) fits it",
    ({ term, wrongBefore, wrongAfter }) => {
      const noun = `(?:${term.singular ?? term.plural}|${term.plural})(?!\\p{L})`;
      const before = new RegExp(`(?:${wrongBefore})${noun}`, "iu");
      const after = wrongAfter === undefined ? null : new RegExp(`${noun} ${wrongAfter}`, "iu");
      const wrong = allSaid(term, folder).filter(
        ([id, text]) => before.test(text) || (!ofAnotherWord.has(id) && after?.test(text)),
      );
      expect(wrong).toEqual([]);
    },
  );

  test("no word before a bracket would have to change with the noun", () => {
    const fixed =
      /(?:(?<!\p{L})(?:l|d|qu)['’]|(?<!\p{L})(?<!-)(?:le|la|du|au|un|une|ce|cette) )\[(?!\w*\s*\p{L}+[|/])/iu;
    const found = Object.entries(readCatalogue(folder)).filter(([, message]) => fixed.test(message));
    expect(found).toEqual([]);
  });
});

test("no English message has an article before a bracket", () => {
  const found = Object.entries(readCatalogue("en")).filter(([, message]) =>
    /(?<!\p{L})an? \[/iu.test(message),
  );
  expect(found).toEqual([]);
});
