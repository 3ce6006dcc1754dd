import { expect, test } from "vitest";
import { compileWords, placeholdersOf } from "./compile.ts";

test("plain messages stay text, so that the browser receives little", () => {
  const { words } = compileWords({ a: "Aller au contenu", b: "Bonjour {name}" });
  expect(words).toEqual({ a: "Aller au contenu", b: ["Bonjour ", ["name"]] });
});

test("every unreadable message is told with its id, and the others stay", () => {
  const { words, problems } = compileWords({ bad: "{name", good: "Oui", worse: "{n, plural, one {x}" });
  expect(Object.keys(words)).toEqual(["good"]);
  expect(problems.map(({ id }) => id)).toEqual(["bad", "worse"]);
  expect(problems[0]?.reason).toMatch(/line 1/);
});

test("an apostrophe before a placeholder is text, not a quote", () => {
  expect(compileWords({ a: "Offres d'{name}" }).words).toEqual({ a: ["Offres d’", ["name"]] });
  expect(compileWords({ a: "Écrivez '{name}'" }).words).toEqual({ a: "Écrivez {name}" });
});

test("placeholders are found in every case", () => {
  const { words } = compileWords({
    a: "{n, plural, one {{first} seul} other {{k, select, a {{deep}} other {}}}} {d, date, ::yMMMM}",
  });
  expect([...placeholdersOf(words.a ?? "")].sort()).toEqual(["d", "deep", "first", "k", "n"]);
});
