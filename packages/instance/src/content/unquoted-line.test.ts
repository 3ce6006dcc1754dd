import { expect, test } from "vitest";
import { splitPage } from "./front-matter.ts";

test.each([
  ["title: Ma page: la suite", 'title: "Ma page: la suite"', 2],
  ['title: "Ma page', 'title: "Ma page"', 2],
  ["title: 'Ma page", 'title: "Ma page"', 2],
  ["title: 'L'atelier'", `title: "L'atelier"`, 2],
  ['title: "Ma "belle" page"', `title: 'Ma "belle" page'`, 2],
  ["title: @atelier", 'title: "@atelier"', 2],
  ['title: x\ndescription: "Qui nous sommes\nauthors: Inès', 'description: "Qui nous sommes"', 3],
])("%j: what to write is told, and can be read", (head, written, line) => {
  const split = splitPage("content/x.md", `---\n${head}\n---\n`);
  const problem = "problems" in split ? split.problems[0] : null;
  expect(problem).toMatchObject({ line, mend: { fr: `Écrivez : ${written}` } });
  expect(problem?.message.fr).not.toMatch(/[A-Z]{2}/);
  const mended = head
    .split("\n")
    .with(line - 2, written)
    .join("\n");
  expect(splitPage("content/x.md", `---\n${mended}\n---\n`)).toHaveProperty("page");
});

test("another mistake keeps its name", () => {
  const split = splitPage("content/x.md", "---\ntitle: x\ntags: [a, b\n---\n");
  expect("problems" in split && split.problems[0]?.message.fr).toMatch(/illisible/);
});
