import fc from "fast-check";
import { expect, test } from "vitest";
import { repair } from "./repair.ts";

test.each([
  ["employé", "employé"],
  ["employÃ© Ã  l’hÃ´tel", "employÃ© Ã  l’hÃ´tel"],
  ["employÃ© Ã\u00a0 l'hÃ´tel", "employé à l'hôtel"],
  ["lâ€™accueil Ã©tÃ©", "l’accueil été"],
  ["12 â‚¬", "12 €"],
  ["l\u0092accueil", "l’accueil"],
  ["Ven\u0000deur\u0007", "Vendeur"],
  ["gnp\u202eexe", "gnpexe"],
  ["half \ud800", "half \ufffd"],
  ["une\r\ndeux\rtrois", "une\ndeux\ntrois"],
  ["cafe\u0301", "café"],
  ["SÃO PAULO", "SÃO PAULO"],
])("%j is %j", (text, repaired) => {
  expect(repair(text)).toBe(repaired);
});

test("leaves nothing that can't be shown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(repair(text)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u);
    }),
  );
});
