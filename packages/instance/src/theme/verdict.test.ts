import { expect, test } from "vitest";
import { colorVerdict } from "./verdict.ts";

test("a deep colour is used as it is", () => {
  const verdict = colorVerdict("#7a1f3d");
  expect(verdict).toMatchObject({ tooPale: false, light: "#7a1f3d", onLight: "#ffffff" });
  expect(verdict.dark).not.toBe("#7a1f3d");
  expect(verdict.textRatio).toBeGreaterThan(7);
  expect(verdict.edgeRatio).toBeGreaterThan(7);
});

test("a bright one is darkened until its edge is seen", () => {
  const verdict = colorVerdict("#ffd500");
  expect(verdict.tooPale).toBe(false);
  expect(verdict.light).not.toBe("#ffd500");
  expect(verdict.edgeRatio).toBeGreaterThanOrEqual(3);
});

test.each(["#ffffff", "#fffbe0", "#eeeeee"])(
  "%s is too pale to be recognised in anything readable",
  (hex) => {
    expect(colorVerdict(hex).tooPale).toBe(true);
  },
);

test.each(["#ffd500", "#00e0c0", "#bbbbbb"])("%s is not", (hex) => {
  expect(colorVerdict(hex).tooPale).toBe(false);
});
