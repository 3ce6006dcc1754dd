import { describe, expect, test } from "vitest";
import { letterOf } from "./letters.ts";
import { initials, monogram } from "./monogram.ts";

test.each([
  ["Le Bon Pas", "BP"],
  ["Mission locale de Beaune", "ML"],
  ["L'Élan", "E"],
  ["Œuvre d'Auxerre", "OA"],
  ["21 emplois", "2E"],
  ["Du Pour", "DP"],
  ["日本", ""],
])("%s is known as %s", (name, signs) => {
  expect(initials(name)).toBe(signs);
});

test("every capital and digit is drawn", () => {
  for (const sign of "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") expect(letterOf(sign)?.path).toMatch(/^[Mm]/);
  expect(letterOf("é")).toBeNull();
});

describe("the mark", () => {
  test("stays inside its square, whatever the letters", () => {
    for (const name of ["W W", "M M", "I I", "O", "日本"]) {
      const moves = [
        ...monogram(name, "#0d5c4d").matchAll(/translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)/g),
      ];
      expect(moves.length).toBeGreaterThan(0);
      for (const [, x, y, scale] of moves) {
        expect(Number(x)).toBeGreaterThan(8);
        expect(Number(y)).toBeGreaterThan(8);
        expect(Number(y) + 10 * Number(scale)).toBeLessThan(56);
      }
    }
  });

  test("a pale colour gets dark letters on a ground that can be seen", () => {
    const mark = monogram("Le Bon Pas", "#ffd500");
    expect(mark).not.toContain('fill="#ffd500"');
    expect(mark).not.toContain('stroke="#ffffff"');
  });
});
