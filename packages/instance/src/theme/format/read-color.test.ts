import { describe, expect, test } from "vitest";
import { readColor } from "./read-color.ts";

describe("colours", () => {
  test.each([
    [{ colorSpace: "srgb", components: [1, 0, 0] }, "#ff0000"],
    [{ colorSpace: "srgb", components: [1, 0, 0], alpha: 1, hex: "#ff0000" }, "#ff0000"],
    [{ colorSpace: "hsl", components: [120, 100, 25] }, "#008000"],
    [{ colorSpace: "hwb", components: [0, 0, 0] }, "#ff0000"],
    [{ colorSpace: "oklch", components: [0.628, 0.2577, 29.23] }, "#ff0000"],
    [{ colorSpace: "oklch", components: [0.5, 0, "none"] }, "#636363"],
    [{ colorSpace: "lab", components: [54.29, 80.81, 69.89] }, "#ff0000"],
    [{ colorSpace: "srgb-linear", components: [1, 0, 0] }, "#ff0000"],
    [{ colorSpace: "xyz-d65", components: [0.41239, 0.21264, 0.01933] }, "#ff0000"],
    ["#0b6b50", "#0b6b50"],
    ["rebeccapurple", "#663399"],
  ])("%j", (value, css) => {
    expect(readColor(value)).toEqual({ value: { hex: css, alpha: 1 } });
  });

  test("a colour wider than the screen's is brought in", () => {
    expect(readColor({ colorSpace: "display-p3", components: [0, 1, 0] })).toEqual({
      value: { hex: expect.stringMatching(/^#[0-9a-f]{6}$/), alpha: 1 },
    });
  });

  test.each([
    ["red; } body { display: none", /opaque/],
    [{ colorSpace: "rgb", components: [1, 0, 0] }, /colorSpace "rgb" inconnu/],
    [{ components: [1, 0, 0] }, /colorSpace null/],
    [{ colorSpace: "constructor", components: [1, 0, 0] }, /colorSpace "constructor"/],
    [{ colorSpace: "srgb", components: [1, 0] }, /trois nombres/],
    [{ colorSpace: "srgb", components: [1, 0, "x"] }, /trois nombres/],
    [{ colorSpace: "srgb", components: [1, 0, 0], alpha: 2 }, /de 0 à 1/],
    [null, /couleur/],
    [12, /couleur/],
  ])("%j is refused", (value, reason) => {
    const read = readColor(value);
    expect("wrong" in read && read.wrong.fr).toMatch(reason);
  });
});

test("a shadow's colour may let something through", () => {
  expect(readColor({ colorSpace: "srgb", components: [0, 0, 0], alpha: 0.25 })).toEqual({
    value: { hex: "#000000", alpha: 0.25 },
  });
});
