import { expect, test } from "vitest";
import { french } from "./french.ts";
import { overrideWords } from "./override.ts";

const base = { "search.title": "{count, plural, one {# offre} other {# offres}}", "home.title": "Bienvenue" };

function keys(text: string) {
  return overrideWords(base, text).problems.map(({ key, line }) => [key, line]);
}

test("without its own words an instance has the product's", () => {
  const { words, problems } = overrideWords(base, null);
  expect(Object.keys(words)).toEqual(Object.keys(base));
  expect(problems).toEqual([]);
});

test("its own words win, one by one", () => {
  const { words, problems } = overrideWords(base, '{ "home.title": "Salut" }');
  expect(problems).toEqual([]);
  expect(words["home.title"]).toBe("Salut");
  expect(words["search.title"]).toBeInstanceOf(Array);
});

test("an unknown id is told with the nearest", () => {
  const { problems } = overrideWords(base, '{\n  "home.titel": "Salut"\n}');
  expect(problems).toMatchObject([{ file: "wording/fr.json", key: "home.titel", line: 2 }]);
  expect(problems[0]?.mend.fr).toContain('"home.title"');
});

test("an unknown id that is like none is told in a few lines, with where the list is", () => {
  const { problems } = overrideWords(french, '{ "home.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz": "Salut" }');
  expect(problems[0]?.mend.fr).toMatch(
    /: home\.[\w-]+, home\..*en tout\)\. .*packages\/instance\/wording\/fr\//,
  );
  expect(problems[0]?.mend.fr.length).toBeLessThan(600);
});

test("everything wrong is told at once", () => {
  const text = '{\n"home.title": 3,\n"search.title": "{cont} offres",\n"x": "y",\n"home.title2": "{bad"\n}';
  expect(keys(text)).toEqual([
    ["home.title", 2],
    ["x", 4],
    ["home.title2", 5],
    ["home.title2", 5],
    ["search.title", 3],
  ]);
});

test("a brace that is not closed is told in words", () => {
  const within = { "home.within": "dans {territory}" };
  const { problems } = overrideWords(within, '{ "home.within": "dans {territory" }');
  expect(problems).toMatchObject([{ message: { fr: "une accolade { n'est pas fermée" } }]);
  expect(problems[0]?.mend.fr).toContain("dans {territory}");
});

test("a placeholder that nothing fills is told with those that are", () => {
  const { problems } = overrideWords(base, '{ "search.title": "{cont} offres" }');
  expect(problems[0]?.message.fr).toBe("rien ne remplit {cont} dans ce message");
  expect(problems[0]?.mend.fr).toBe("Possibles ici : {count}.");
});

test("another language has its own file, and French says what there is", () => {
  const text = '{ "home.title": "Welcome {name}", "home.titel": "x", "search.title": "{count} jobs" }';
  const { words, problems } = overrideWords({}, text, { language: "en", reference: base });
  expect(problems.map(({ file, key }) => [file, key])).toEqual([
    ["wording/en.json", "home.titel"],
    ["wording/en.json", "home.title"],
  ]);
  expect(words["search.title"]).toEqual([["count"], " jobs"]);
});

test("an instance's own messages may name terms, and a wrong bracket is told", () => {
  const { words } = overrideWords(base, '{ "home.title": "Écrivez [à votre conseiller]" }');
  expect(words["home.title"]).toBe("Écrivez à votre conseiller");
  const { problems } = overrideWords(base, '{ "home.title": "Écrivez [au conseillé]" }');
  expect(problems).toMatchObject([{ key: "home.title", line: 1 }]);
  expect(problems[0]?.mend.fr).toContain("conseiller, jeune");
});

test("what is no group of texts is told", () => {
  expect(keys("[]")).toEqual([[null, 1]]);
  expect(keys("{")).toEqual([[null, 1]]);
  expect(keys('{ "$schema": "x" }')).toEqual([]);
});
