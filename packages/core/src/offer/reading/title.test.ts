import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanTitle } from "./title.ts";

describe("cleanTitle", () => {
  test.each([
    ["Vendeur / Vendeuse (H/F)", "Vendeur / Vendeuse (H/F)"],
    ["  Vendeur   en\tboulangerie \n", "Vendeur en boulangerie"],
    ["VENDEUR EN BOULANGERIE H/F", "Vendeur en boulangerie H/F"],
    ["CONDUCTEUR PL AVEC FIMO (h/f)", "Conducteur PL avec FIMO (H/F)"],
    ["AIDE-SOIGNANT DE NUIT EN EHPAD", "Aide-soignant de nuit en EHPAD"],
    ["AGENT D'ENTRETIEN - PERMIS B", "Agent d'entretien - permis B"],
    ["Préparateur de commandes CACES 1", "Préparateur de commandes CACES 1"],
    ["URGENT !!! Serveur !!", "URGENT Serveur"],
    ['=HYPERLINK("http://exemple.fr")', 'HYPERLINK("http://exemple.fr")'],
    ["+33 vendeurs", "33 vendeurs"],
    ["ÉLECTRICIEN", "Électricien"],
    ["BTS MCO", "BTS MCO"],
    ["", ""],
    ["!!!", ""],
  ])("%j is %j", (title, clean) => {
    expect(cleanTitle(title)).toBe(clean);
  });

  test("cleaning twice changes nothing more, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(cleanTitle(cleanTitle(title))).toBe(cleanTitle(title));
      }),
    );
  });
});
