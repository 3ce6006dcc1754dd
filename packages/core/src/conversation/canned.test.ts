import { expect, test } from "vitest";
import { quickReplies } from "./canned.ts";

test.each([
  ["Pouvez-vous venir mardi ?", ["available", "not-available", "thanks"]],
  ["On se voit à 14h30", ["available", "not-available", "thanks"]],
  ["Êtes-vous disponible ?", ["available", "not-available", "thanks"]],
  ["Votre candidature est bien arrivée.", ["thanks", "question"]],
] as const)("%s", (text, expected) => {
  expect(quickReplies({ text, side: "employer" })).toEqual(expected);
});

test("to one's own last word, to one that was withdrawn, or to nothing, none", () => {
  expect(quickReplies({ text: "Merci", side: "candidate" })).toEqual([]);
  expect(quickReplies({ text: null, side: "advisor" })).toEqual([]);
  expect(quickReplies(null)).toEqual([]);
});
