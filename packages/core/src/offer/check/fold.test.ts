import { describe, expect, test } from "vitest";
import { checkOffer } from "./check-offer.ts";
import { fold } from "./fold.ts";

const now = new Date("2026-11-30T10:00:00Z");

test.each([
  ["Né(e)s à l’école", "nes a l'ecole"],
  ["Vendeur·se·s motivé-e-s", "vendeurs motives"],
  ["candidat.e.s", "candidats"],
  ["MŒURS  et\u00a0santé", "moeurs et sante"],
  ["e\u0301te\u0301", "ete"],
  ["fem\u200bme\u00ad", "femme"],
  ["<p>une <b>femme</b></p>", "\nune femme\n"],
  ["&eacute;t&eacute;&nbsp;&#233;", "ete e"],
  ["moins\nde 30 ans", "moins de 30 ans"],
  ["- pain\n- lait", "- pain\n- lait"],
  ["a < b & c", "a < b & c"],
])("%j is read as %j", (text, plain) => {
  expect(fold(text).plain).toBe(plain);
});

describe("a passage is given as it was written", () => {
  test.each([
    ["Recherche une femme pour l'accueil", "une femme"],
    ["Recherche <b>une</b> fe\u200bmme pour l'accueil", "une</b> fe\u200bmme"],
    [
      "E\u0301te\u0301 : nous cherchons une e\u0301tudiante. Recherche une femme pour l'accueil.",
      "une femme",
    ],
    ["👩‍🍳🚀 Recherche une femme pour l'accueil 🚀", "une femme"],
    ["&Eacute;t&eacute;. Recherche une femme pour l&rsquo;accueil", "une femme"],
  ])("%j", (description, passage) => {
    const found = checkOffer({ description }, now).filter(({ rule }) => rule === "sex");
    expect(found.map((one) => one.passage)).toEqual([passage]);
    expect(description.slice(found[0]?.start, found[0]?.end)).toBe(passage);
  });
});
