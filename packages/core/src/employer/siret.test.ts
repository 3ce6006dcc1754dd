import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isValidSiret, parseSiret } from "./siret.ts";

describe("parseSiret", () => {
  test.each([
    ["73282932000074", "73282932000074"],
    ["732 829 320 00074", "73282932000074"],
    ["732.829.320.000-74", "73282932000074"],
    ["732\u00a0829\u202f320 00074 ", "73282932000074"],
    // La Poste: an office (digit sum 35), and the head office, which only the Luhn sum lets in.
    ["35600000009075", "35600000009075"],
    ["35600000000048", "35600000000048"],
  ])("%j is %j", (text, digits) => {
    const siret = parseSiret(text);
    expect(siret.ok ? siret.value : null).toBe(digits);
  });

  test.each([
    ["732829320", "siret-length"],
    ["", "siret-length"],
    ["732829320000744", "siret-length"],
    ["73282932000075", "siret-checksum"],
    ["35600000000049", "siret-checksum"],
    ["35600049837949", "siret-checksum"],
    ["00000000000000", "siret-checksum"],
    ["7328293200007X", "siret-characters"],
  ])("%j is refused: %s", (text, code) => {
    expect(parseSiret(text)).toMatchObject({ ok: false, refusal: { code } });
  });

  test("one digit changed is always noticed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 }), (index, shift) => {
        const digits = [..."73282932000074"].map(Number);
        digits[index] = ((digits[index] ?? 0) + shift) % 10;
        expect(parseSiret(digits.join("")).ok).toBe(false);
      }),
    );
  });

  test("never throws, and gives fourteen digits or a refusal", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const siret = parseSiret(text);
        expect(siret.ok ? isValidSiret(siret.value) : siret.refusal.code.startsWith("siret-")).toBe(true);
      }),
    );
  });
});
