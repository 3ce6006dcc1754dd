import { expect, test } from "vitest";
import { closeFallback, openFallback } from "./fallback-marks.ts";
import { readWords } from "./read-words.ts";
import { createTranslators } from "./translators.ts";

const settings = { languages: ["fr", "en", "ar"], features: { easyToRead: true } } as const;

async function words(files: Readonly<Record<string, string>> = {}) {
  const read = await readWords({ ...settings, languages: [...settings.languages] }, (file) =>
    Promise.resolve(files[file] ?? null),
  );
  const config = { ...settings, languages: [...settings.languages], timeZone: "Europe/Paris" };
  const translators = createTranslators({ wordings: read.wordings, config } as unknown as Parameters<
    typeof createTranslators
  >[0]);
  return { ...read, translators };
}

test("each offered language is there, and no other", async () => {
  const { wordings, problems } = await words();
  expect(problems).toEqual([]);
  expect([...wordings.keys()].sort()).toEqual(["ar", "en", "fr", "fr-falc"]);
});

test("what is missing is said in French, and marked on a page", async () => {
  const { translators } = await words();
  expect(translators.in("ar")("administration.antennasIntro")).toBe(
    "Les lieux où les conseillers reçoivent.",
  );
  expect(translators.marked("ar")("administration.antennasIntro")).toBe(
    `${openFallback}Les lieux où les conseillers reçoivent.${closeFallback}`,
  );
  expect(translators.marked("fr-falc")("administration.antennasIntro")).not.toContain(openFallback);
  expect(translators.in("de")("language.choose")).toBe(translators.in(null)("language.choose"));
});

test("an instance's words and names hold in each language", async () => {
  const { translators, problems } = await words({
    "wording/vocabulary.json":
      '{ "fr": { "advisor": { "singular": "référente", "plural": "référentes", "gender": "feminine" } }, "en": { "advisor": { "singular": "coach", "plural": "coaches" } } }',
    "wording/en.json": '{ "layout.offers": "Vacancies for [the advisers]" }',
  });
  expect(problems).toMatchObject([]);
  expect(translators.in("fr")("support.advisor")).toBe("Ma référente");
  expect(translators.in("ar")("administration.antennasIntro")).toContain("les référentes");
  expect(translators.in("en")("layout.offers")).toBe("Vacancies for the coaches");
});

test("a file of a language that is not offered is checked all the same", async () => {
  const { problems } = await words({ "wording/uk.json": '{ "no.such": "x" }' });
  expect(problems).toMatchObject([{ file: "wording/uk.json", key: "no.such" }]);
});
