import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";

describe("fold", () => {
  test.each([
    ["Besançon", "besancon"],
    ["CHÂTEAU-D’ŒX", "chateau d oex"],
    ["L'Haÿ-les-Roses", "l hay les roses"],
    ["aide\u00a0–  soignant", "aide soignant"],
    ["  Maître   d'hôtel\n", "maitre d hotel"],
    ["Préparateur·rice de commandes (H/F)", "preparateur·rice de commandes (h/f)"],
    ["cafe\u0301", "cafe"],
    ["11ᵉ", "11e"],
    ["Lætitia Straße", "laetitia strasse"],
    ["C++ / C#", "c++ / c#"],
    ["𝐕𝐞𝐧𝐝𝐞𝐮𝐫 № 5", "vendeur no 5"],
    ["", ""],
  ])("%j is %j", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
