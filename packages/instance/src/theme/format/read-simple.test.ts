import { describe, expect, test } from "vitest";
import { readDimension, readFontFamily, readFontWeight, readNumber } from "./read-simple.ts";

describe("lengths", () => {
  test.each([
    [{ value: 8, unit: "px" }, 8, "px"],
    [{ value: 0.5, unit: "rem" }, 0.5, "rem"],
    ["12px", 12, "px"],
    ["-0.5rem", -0.5, "rem"],
    [{ value: 0, unit: "px" }, 0, "px"],
  ])("%j", (written, value, unit) => {
    expect(readDimension(written)).toEqual({ value: { value, unit } });
  });

  test.each([
    { value: 1, unit: "vw" },
    { value: "1", unit: "px" },
    { unit: "px" },
    "1px;}",
    "px",
    8,
    null,
    [],
  ])("%j is refused", (value) => {
    expect(readDimension(value)).toHaveProperty("wrong");
  });
});

describe("font families", () => {
  test.each([
    ["Georgia", ["Georgia"]],
    [
      ["Atkinson Hyperlegible", "sans-serif"],
      ["Atkinson Hyperlegible", "sans-serif"],
    ],
  ])("%j", (written, value) => {
    expect(readFontFamily(written)).toEqual(Array.isArray(written) ? { value } : { value: [written] });
  });

  test.each([[[]], ['x"; } body {'], [["ok", 3]], [null], [""]])("%j is refused", (value) => {
    expect(readFontFamily(value)).toHaveProperty("wrong");
  });
});

describe("weights", () => {
  test.each([
    [400, 400],
    [1, 1],
    ["semi-bold", 600],
    ["black", 900],
  ])("%j is %i", (written, value) => {
    expect(readFontWeight(written)).toEqual({ value });
  });

  test("a mistyped word is told with the nearest", () => {
    const read = readFontWeight("semibold");
    expect("wrong" in read && read.wrong.fr).toContain('"semi-bold"');
  });

  test.each([0, 1001, "700", "constructor", null])("%j is refused", (value) => {
    expect(readFontWeight(value)).toHaveProperty("wrong");
  });
});

test("numbers are finite and stand without quotes", () => {
  expect(readNumber(-0.02)).toEqual({ value: -0.02 });
  for (const value of ["1", null, Number.NaN, Number.POSITIVE_INFINITY])
    expect(readNumber(value)).toHaveProperty("wrong");
});
