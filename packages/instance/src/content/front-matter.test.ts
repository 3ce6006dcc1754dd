import { expect, test } from "vitest";
import { frontMatterKeys, splitPage } from "./front-matter.ts";

/** Lines each of which says the one before ten times. */
const aliases = [1, 2, 3, 4, 5, 6]
  .map(
    (level) =>
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(", ")}]`,
  )
  .join("\n");

test("a head and a text", () => {
  const split = splitPage(
    "content/x.md",
    '\uFEFF---\r\ntitle: "À propos"\nupdated: 2026-11-23\nrome: j1501\nauthors: [Inès, Paul]\n---\r\nTexte\n---\nfin',
  );
  expect("page" in split && split.page).toMatchObject({
    matter: {
      title: "À propos",
      description: "",
      updated: "2026-11-23",
      date: null,
      draft: false,
      rome: ["J1501"],
      authors: ["Inès", "Paul"],
      tags: [],
    },
    markdown: "Texte\n---\nfin",
    firstLine: 7,
  });
});

test.each([
  ["Texte seul", null, 1],
  ["---\ntitle: x\nTexte sans fin", null, 1],
  ['---\ntitle: "x\n---\n', null, 2],
  ["---\ndescription: x\n---\n", "title", 1],
  ["---\ntitle: x\nauthor: y\n---\n", "author", 3],
  ["---\ntitle: x\nupdated: hier\n---\n", "updated", 3],
  ["---\ntitle: x\ndate: 2026-02-30\n---\n", "date", 3],
  ["---\ntitle: x\n\nrome: [J1501, K99]\n---\n", "rome", 4],
  ["---\ntitle: x\ndraft: oui\n---\n", "draft", 3],
  ["---\ntitle: x\nkind: billet\n---\n", "kind", 3],
  ["---\n- x\n---\n", null, 1],
  [`---\na0: &a0 x\n${aliases}\n---\n`, null, 1],
])("%j is refused", (text, key, line) => {
  const split = splitPage("content/x.md", text);
  expect("problems" in split && split.problems[0]).toMatchObject({ file: "content/x.md", key, line });
});

test.each([
  ["brouillon", 'Écrivez "draft".'],
  ["Mots-clés", 'Écrivez "tags".'],
  ["titel", 'Vouliez-vous dire "title" ?'],
])("%s: the key that was meant is told", (key, mend) => {
  const split = splitPage("content/x.md", `---\ntitle: x\n${key}: y\n---\n`);
  expect("problems" in split && split.problems[0]?.mend.fr).toBe(mend);
});

test("every key is described, with an example that is right", () => {
  const head = frontMatterKeys.map(({ key, example }) => `${key}: ${example}`).join("\n");
  expect(splitPage("content/actualites/x.md", `---\n${head}\n---\n`)).toHaveProperty("page");
  expect(frontMatterKeys.every(({ description }) => description !== "")).toBe(true);
});
