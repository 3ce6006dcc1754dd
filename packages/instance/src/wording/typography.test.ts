import { expect, test } from "vitest";
import { frenchTypography } from "./typography.ts";

test.each([
  ["L'offre d'emploi", "L’offre d’emploi"],
  ["Une question ?", "Une question\u202f?"],
  ["Salaire : 12 €", "Salaire\u00a0: 12\u00a0€"],
  ["« vendeur »", "«\u00a0vendeur\u00a0»"],
  ["https://exemple.fr", "https://exemple.fr"],
  ["{d, date, ::MMMMd}", "{d, date, ::MMMMd}"],
])("%s", (typed, set) => {
  expect(frenchTypography(typed)).toBe(set);
});
