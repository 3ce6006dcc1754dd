import { expect, test } from "vitest";
import { cutTo, textWidth, wrap } from "./wrap.ts";

test("no line is wider than asked, no word is lost while there is room", () => {
  const title = "Préparateur de commandes / Préparatrice de commandes en entrepôt frigorifique (H/F)";
  const lines = wrap(title, 16, 6);
  expect(lines.join(" ")).toBe(title);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(16);
});

test("what does not fit in the last line ends in an ellipsis", () => {
  const lines = wrap("un deux trois quatre cinq six sept huit neuf dix", 5, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test("one endless word is cut", () => {
  const [line] = wrap("a".repeat(200), 10, 3);
  expect(line).toMatch(/^a+…$/);
  expect(textWidth(line ?? "")).toBeLessThanOrEqual(10);
});

test("a text that fits stays as it is", () => {
  expect(cutTo("Dijon", 10)).toBe("Dijon");
  expect(wrap("  ", 10, 2)).toEqual([]);
});
