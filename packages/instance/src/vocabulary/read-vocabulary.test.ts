import { expect, test } from "vitest";
import { readVocabulary } from "./read-vocabulary.ts";
import { productVocabulary } from "./terms.ts";

const keys = (text: string) => readVocabulary(text).problems.map(({ key, line }) => [key, line]);

test("without the file everybody has the product's names", () => {
  expect(readVocabulary(null)).toEqual({ vocabulary: productVocabulary, problems: [] });
});

test("names replace the product's one by one, and the first letter tells of elision", () => {
  const { vocabulary, problems } = readVocabulary(
    '{ "fr": { "advisor": { "singular": "accompagnatrice", "plural": "accompagnatrices", "gender": "feminine" } }, "en": { "advisor": { "singular": "coach", "plural": "coaches" } } }',
  );
  expect(problems).toEqual([]);
  expect(vocabulary.fr.advisor).toMatchObject({ singular: "accompagnatrice", elision: true });
  expect(vocabulary.fr.member).toBe(productVocabulary.fr.member);
  expect(vocabulary.en.advisor).toEqual({ singular: "coach", plural: "coaches", article: "a" });
});

test("an h or a y has to say how it sounds", () => {
  const text = (more: string) =>
    `{ "fr": {\n"advisor": { "singular": "hôte", "plural": "hôtes", "gender": "masculine"${more} } } }`;
  expect(keys(text(""))).toEqual([["fr.advisor", 2]]);
  expect(keys(text(', "elision": true'))).toEqual([]);
});

test.each([
  ["la référente", '"référente"'],
  ["l'accompagnatrice", '"accompagnatrice"'],
  ["Une référente", '"référente"'],
])("an article in %s is refused, as the messages bring their own", (singular, mend) => {
  const advisor = { singular, plural: "référentes", gender: "feminine" };
  const { problems } = readVocabulary(JSON.stringify({ fr: { advisor } }, null, 1));
  expect(problems).toMatchObject([{ key: "fr.advisor.singular", line: 4 }]);
  expect(problems[0]?.mend.fr).toContain(mend);
});

test("a noun that only begins like an article is one", () => {
  const advisor = { singular: "lanceuse", plural: "unes", gender: "feminine" };
  expect(keys(JSON.stringify({ fr: { advisor } }))).toEqual([]);
});

test("an empty noun is told once", () => {
  const advisor = { singular: "", plural: "référentes", gender: "feminine" };
  expect(readVocabulary(JSON.stringify({ fr: { advisor } })).problems).toHaveLength(1);
});

test("what is wrong is told with its place and a mend", () => {
  const { problems } = readVocabulary('{ "fr": {\n"adviser": {} } }');
  expect(problems).toMatchObject([{ file: "wording/vocabulary.json", key: "fr.adviser", line: 2 }]);
  expect(problems[0]?.mend.fr).toContain('"advisor"');
  expect(
    keys('{ "fr": { "advisor": {\n"singular": "x{y", "plural": "x", "gender": "neuter" } } }').map(
      ([key]) => key,
    ),
  ).toEqual(["fr.advisor.singular", "fr.advisor.gender"]);
  expect(keys("{")).toEqual([[null, 1]]);
});
