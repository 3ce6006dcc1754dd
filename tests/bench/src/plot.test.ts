import { expect, test } from "vitest";
import { figure, plot } from "./plot.ts";

test("a figure keeps three digits", () => {
  expect([0.01234, 7.891, 1234.5, Number.NaN].map(figure)).toEqual(["0.0123", "7.89", "1,235", "–"]);
});

test("a bar beyond its target is drawn as missed, and names are escaped", () => {
  const drawing = plot([
    { title: "a < b", unit: "ms", better: "lower", bars: [{ label: "x", value: 9, target: 8 }] },
    { title: "c", unit: "/s", better: "higher", bars: [{ label: "y", value: 9, target: 8 }] },
  ]);
  expect(drawing).toContain("a &#60; b");
  expect(drawing.match(/class="missed"/g)).toHaveLength(1);
  expect(drawing.match(/class="held"/g)).toHaveLength(1);
});
