import { expect, test } from "vitest";
import { bothGenders } from "./inclusive.ts";

test.each([
  ["un", "une", "un·e"],
  ["le", "la", "le·la"],
  ["du", "de la", "du·de la"],
  ["l'", "l'", "l'"],
  ["ce", "cette", "ce·tte"],
  ["mon", "ma", "mon·ma"],
  ["il", "elle", "il·elle"],
  ["aucun", "aucune", "aucun·e"],
  ["quel", "quelle", "quel·le"],
  ["quels", "quelles", "quel·les"],
  ["premier", "première", "premier·ère"],
  ["premiers", "premières", "premier·ères"],
  ["prévenu", "prévenue", "prévenu·e"],
  ["prévenus", "prévenues", "prévenu·es"],
  ["tous les", "toutes les", "tou·tes les"],
  ["eux-mêmes", "elles-mêmes", "eux-mêmes·elles-mêmes"],
])("%s and %s are %s", (masculine, feminine, both) => {
  expect(bothGenders(masculine, feminine)).toBe(both);
});
