import { expect, test } from "vitest";
import { sayTerms } from "../vocabulary/say-terms.ts";
import { productVocabulary } from "../vocabulary/terms.ts";
import { readCatalogue } from "./catalogues.ts";

// What European guidelines for easy-to-read text ask for, as far as a program can tell.
const messages = Object.entries(readCatalogue("fr-falc")).map(
  ([id, message]) => [id, sayTerms(message, "fr", productVocabulary).text] as const,
);
const lines = messages.flatMap(([id, text]) => text.split("\n").map((line) => [id, line] as const));

test("there is a message for the key pages of the candidate", () => {
  const parts = ["home.", "search.", "offer.", "application.", "appointment.", "signIn.", "signUp."];
  for (const part of parts) expect(messages.filter(([id]) => id.startsWith(part)).length).toBeGreaterThan(4);
});

test("one sentence on a line", () => {
  expect(lines.filter(([, line]) => /[.!?…] \p{L}/u.test(line))).toEqual([]);
});

test("sentences are short", () => {
  expect(lines.filter(([, line]) => line.split(/[ ']+/).length > 13)).toEqual([]);
});

test("no abbreviation that is not told in full, no hard punctuation", () => {
  const told = lines.map(
    ([id, line]) => [id, line.replaceAll(/\([^)]*\)/g, "").replaceAll(/\{[^}]*\}/g, "")] as const,
  );
  const hard = /\b[A-Z]{2,}\b|;|\b(?:etc|ex|cf|n°|h\/f|min)\b/;
  expect(told.filter(([, line]) => hard.test(line))).toEqual([]);
});
