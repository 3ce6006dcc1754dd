import { expect, test } from "vitest";
import { contrast, oklchOf } from "./color.ts";
import { nearestPassing } from "./passing.ts";

test("a colour that passes stays as it is", () => {
  expect(nearestPassing("#0b6b50", ["#ffffff"], 4.5)).toBe("#0b6b50");
});

test("one that does not is moved just enough, its hue kept", () => {
  const passing = nearestPassing("#f2b417", ["#ffffff", "#faf7f0"], 4.5);
  expect(contrast(passing, "#faf7f0")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(passing, "#faf7f0")).toBeLessThan(4.7);
  expect(Math.abs(oklchOf(passing).h - oklchOf("#f2b417").h)).toBeLessThan(3);
});

test("the shorter way is taken, lighter or darker", () => {
  expect(oklchOf(nearestPassing("#999999", ["#444444"], 4.5)).l).toBeGreaterThan(oklchOf("#999999").l);
  expect(oklchOf(nearestPassing("#666666", ["#bbbbbb"], 4.5)).l).toBeLessThan(oklchOf("#666666").l);
});

test("where nothing passes, the best there is", () => {
  expect(nearestPassing("#888888", ["#000000", "#ffffff"], 7)).toMatch(/^#[78]/);
});
