import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugify } from "./slugify.ts";

describe("slugify", () => {
  test.each([
    ["Vendeur / Vendeuse en boulangerie (H/F)", "vendeur-vendeuse-en-boulangerie-h-f"],
    ["Aide-soignant·e – nuit à l’hôpital", "aide-soignant-e-nuit-a-l-hopital"],
    ["  ***  ", ""],
    ["Chef de cœur", "chef-de-coeur"],
  ])("%j is %j", (text, expected) => {
    expect(slugify(text)).toBe(expected);
  });

  test("cuts between words", () => {
    expect(slugify("preparateur de commandes", 17)).toBe("preparateur-de");
    expect(slugify("preparateur de commandes", 14)).toBe("preparateur-de");
  });

  test("cuts a word that alone is too long", () => {
    expect(slugify("anticonstitutionnellement", 10)).toBe("anticonsti");
  });

  test("always fits an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 80 }), (text, length) => {
        const slug = slugify(text, length);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
