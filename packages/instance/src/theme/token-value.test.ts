import { describe, expect, test } from "vitest";
import { readColor, readDimension, readFontFamily } from "./token-value.ts";

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
    expect(readColor(value)).toEqual({ css });
  });

  test("a colour wider than the screen's is brought in", () => {
    expect(readColor({ colorSpace: "display-p3", components: [0, 1, 0] })).toEqual({
      css: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
  });

  test.each([
    ["red; } body { display: none", /opaque/],
    [{ colorSpace: "rgb", components: [1, 0, 0] }, /colorSpace "rgb" inconnu/],
    [{ components: [1, 0, 0] }, /colorSpace null/],
    [{ colorSpace: "srgb", components: [1, 0] }, /trois nombres/],
    [{ colorSpace: "srgb", components: [1, 0, "x"] }, /trois nombres/],
    [{ colorSpace: "srgb", components: [1, 0, 0], alpha: 0.5 }, /opaque/],
    [null, /couleur/],
    [12, /couleur/],
  ])("%j is refused", (value, reason) => {
    const read = readColor(value);
    expect("wrong" in read && read.wrong.fr).toMatch(reason);
  });
});

describe("lengths", () => {
  test.each([
    [{ value: 8, unit: "px" }, "8px"],
    [{ value: 0.5, unit: "rem" }, "0.5rem"],
    ["12px", "12px"],
    [{ value: 0, unit: "px" }, "0px"],
  ])("%j", (value, css) => {
    expect(readDimension(value)).toEqual({ css });
  });

  test.each([
    { value: 65, unit: "px" },
    { value: -1, unit: "px" },
    { value: 1, unit: "vw" },
    "1px;}",
    8,
    null,
  ])("%j is refused", (value) => {
    expect(readDimension(value)).toHaveProperty("wrong");
  });
});

describe("font families", () => {
  test.each([
    ["Georgia", '"Georgia"'],
    [["Atkinson Hyperlegible", "sans-serif"], '"Atkinson Hyperlegible", sans-serif'],
  ])("%j", (value, css) => {
    expect(readFontFamily(value)).toEqual({ css });
  });

  test.each([[[]], ['x"; } body {'], [["ok", 3]], [null], [""]])("%j is refused", (value) => {
    expect(readFontFamily(value)).toHaveProperty("wrong");
  });
});
