import { expect, test } from "vitest";
import { placesText } from "./places-text.ts";

test("a whole refresh says what to do next", () => {
  expect(placesText({ saved: 34_969, failed: [], skipped: [] })).toBe(
    "34969 communes ont maintenant leur position officielle.\nRedémarrez le job board pour qu'il en tienne compte.",
  );
});

test("a broken one says what is missing and that it may be run again", () => {
  const failed = [{ department: "48", reason: "geo.api.gouv.fr, 48: HTTP 503" }];
  expect(placesText({ saved: 0, failed, skipped: ["49", "50"] }).split("\n")).toEqual([
    "0 commune a maintenant sa position officielle.",
    "  Département 48 : geo.api.gouv.fr, 48: HTTP 503",
    "  Le service ne répond plus : 2 départements n'ont pas été demandés.",
    "Relancez la commande plus tard : ce qui est fait reste fait.",
  ]);
});
