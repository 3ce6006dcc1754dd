import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainExcerpt } from "./excerpt.ts";

describe("plainExcerpt", () => {
  test("keeps a short text, on one line", () => {
    expect(plainExcerpt("Bonjour,\n\nnous  recrutons.", 80)).toBe("Bonjour, nous recrutons.");
  });

  test("sets list items apart", () => {
    expect(plainExcerpt("Vos missions :\n- Accueillir\n- Encaisser\n\nProfil : débutant.", 80)).toBe(
      "Vos missions : Accueillir · Encaisser Profil : débutant.",
    );
    expect(plainExcerpt("- Servir\n- Ranger", 80)).toBe("Servir · Ranger");
  });

  test("leaves hyphens inside a line alone", () => {
    expect(plainExcerpt("Horaires : 8 h - 12 h, aide-cuisinier", 80)).toBe(
      "Horaires : 8 h - 12 h, aide-cuisinier",
    );
  });

  test("cuts between words and drops the punctuation before the ellipsis", () => {
    expect(plainExcerpt("Vous accueillez les clients, puis vous encaissez.", 30)).toBe(
      "Vous accueillez les clients…",
    );
  });

  test("cuts a word that alone is too long", () => {
    expect(plainExcerpt("a".repeat(50), 10)).toBe(`${"a".repeat(9)}…`);
  });

  test("is never longer than asked, nor broken inside a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 60 }), (text, length) => {
        const excerpt = plainExcerpt(text, length);
        expect(excerpt.length).toBeLessThanOrEqual(length);
        expect(excerpt.isWellFormed()).toBe(true);
      }),
    );
  });
});
