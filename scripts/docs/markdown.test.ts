import { expect, test } from "vitest";
import { readMarkdown } from "./markdown.ts";

test("links and pictures are found, save those of the web and of code", () => {
  const text = [
    "[a](b.md#c) et ![une image](../images/x.webp) ; [ailleurs](https://exemple.fr), `[non](non.md)`",
    '<img src="y.webp" alt="Y" width="360">',
    "```markdown",
    "![non](non.webp)",
    "```",
    "[d](e.md)",
  ].join("\n");
  expect(readMarkdown(text).targets).toEqual(["b.md#c", "../images/x.webp", "e.md", "y.webp"]);
});

test("headings are named as forges name them", () => {
  const text =
    "# Créer l'instance\n## SQLite or PostgreSQL?\n```sh\n# a comment\n```\n### Le `fichier` .json";
  expect([...readMarkdown(text).anchors]).toEqual([
    "créer-linstance",
    "sqlite-or-postgresql",
    "le-fichier-json",
  ]);
});
