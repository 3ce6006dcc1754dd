import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { titleSimilarity } from "./title-similarity.ts";

describe("titleSimilarity", () => {
  test.each([
    ["Vendeur en boulangerie (H/F)", "Vendeur / Vendeuse en boulangerie", 1],
    ["Serveur", "SERVEUSE H/F", 1],
    ["Préparateur·rice de commandes", "Préparateur de commande H/F", 1],
    ["Boulanger", "Boulangère", 1],
    ["Aide-soignant de nuit", "Aide soignante", 4 / 5],
    ["Cuisinier", "Commis de cuisine", 0],
    ["Vendeur en boulangerie", "Vendeur en parfumerie", 0.5],
  ])("%j and %j: %d", (first, second, similarity) => {
    expect(titleSimilarity(first, second)).toBeCloseTo(similarity);
  });

  test("is symmetric, within 0 and 1, and 1 with oneself", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const similarity = titleSimilarity(first, second);
        expect(similarity).toBe(titleSimilarity(second, first));
        expect(similarity >= 0 && similarity <= 1).toBe(true);
        expect(titleSimilarity(first, first)).toBe(1);
      }),
    );
  });
});
