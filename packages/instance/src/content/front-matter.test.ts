import { expect, test } from "vitest";
import { splitPage } from "./front-matter.ts";

test("a head and a text", () => {
  const split = splitPage(
    "content/x.md",
    '\uFEFF---\r\ntitle: "À propos"\nupdated: 2026-11-23\n---\r\nTexte\n---\nfin',
  );
  expect(split).toEqual({
    page: {
      matter: { title: "À propos", description: "", updated: "2026-11-23" },
      markdown: "Texte\n---\nfin",
    },
  });
});

test.each([
  ["Texte seul", null, 1],
  ["---\ntitle: x\nTexte sans fin", null, 1],
  ['---\ntitle: "x\n---\n', null, 2],
  ["---\ndescription: x\n---\n", "title", null],
  ["---\ntitle: x\nauthor: y\n---\n", "author", null],
  ["---\ntitle: x\nupdated: hier\n---\n", "updated", null],
  ["---\n- x\n---\n", null, null],
])("%j is refused", (text, key, line) => {
  const split = splitPage("content/x.md", text);
  expect("problems" in split && split.problems[0]).toMatchObject({ file: "content/x.md", key, line });
});
