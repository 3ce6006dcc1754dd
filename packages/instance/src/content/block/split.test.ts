import { expect, test } from "vitest";
import { splitBlocks } from "./split.ts";

test("Markdown and blocks, each with its line", () => {
  const { parts, faults } = splitBlocks("Un\n\n:::bouton\ntexte: x\n:::\n\nDeux\n::: questions\n:::", 5);
  expect(faults).toEqual([]);
  expect(parts).toEqual([
    { kind: "text", line: 5, text: "Un\n" },
    { kind: "block", line: 7, name: "bouton", lines: ["texte: x"] },
    { kind: "text", line: 10, text: "\nDeux" },
    { kind: "block", line: 12, name: "questions", lines: [] },
  ]);
});

test("a block in an example of code is only shown", () => {
  const text = "````\n:::bouton\n```\n:::\n````";
  expect(splitBlocks(text, 1)).toEqual({ parts: [{ kind: "text", line: 1, text }], faults: [] });
});

test.each([
  [":::bouton\ntexte: x", 1, ":::bouton"],
  ["Un\n:::bouton\ntexte: x\n:::questions\n:::", 2, ":::bouton"],
  ["Un\n\n:::", 3, ":::"],
])("%j: what is not closed or not opened is told", (text, line, key) => {
  expect(splitBlocks(text, 1).faults).toMatchObject([{ line, key }]);
});
