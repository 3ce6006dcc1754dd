import { describe, expect, test } from "vitest";
import { contrast, hexFrom, oklchOf, parseColor } from "./color.ts";

describe("contrast", () => {
  test("goes from 1 to 21 and does not depend on the order", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#777777", "#ffffff")).toBe(contrast("#ffffff", "#777777"));
    expect(contrast("#123456", "#123456")).toBe(1);
  });

  test("is not rounded: #777 on white misses 4.5 by little", () => {
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
    expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("a colour as people write it", () => {
  test.each([
    ["#0B6B50", "#0b6b50"],
    ["0b6b50", "#0b6b50"],
    ["#abc", "#aabbcc"],
    [" rgb(11, 107, 80) ", "#0b6b50"],
    ["rgb(11 107 80)", "#0b6b50"],
    ["teal", "#008080"],
    ["hsl(0 100% 50%)", "#ff0000"],
    ["oklch(62.8% 0.2577 29.23)", "#ff0000"],
  ])("%s", (typed, hex) => {
    expect(parseColor(typed)).toBe(hex);
  });

  test.each([
    "",
    "vert bouteille",
    "#12",
    "#0b6b5080",
    "rgb(1 2 3 / 50%)",
    "transparent",
    "currentcolor",
    "}",
  ])("%j is none", (typed) => {
    expect(parseColor(typed)).toBeNull();
  });

  test("one that no screen can show comes to the nearest, its lightness and hue kept", () => {
    const { l, h } = oklchOf(parseColor("oklch(70% 0.37 150)") ?? "#000000");
    expect(l).toBeCloseTo(0.7, 1);
    expect(Math.abs(h - 150)).toBeLessThan(3);
  });
});

test("a grey has no hue", () => {
  expect(oklchOf("#808080")).toMatchObject({ c: 0, h: 0 });
});

test("lightness beyond the ends is black or white", () => {
  expect(hexFrom(-0.2, 0.1, 30)).toBe("#000000");
  expect(hexFrom(1.2, 0.1, 30)).toBe("#ffffff");
});
