import { expect, test } from "vitest";
import { finishedTheme, themeReport } from "./report.ts";

test("a finished theme is told with every token and every pair, the tightest first", () => {
  const theme = finishedTheme("contraste");
  if (!theme) throw new Error("not found");
  const { tokens, pairs } = themeReport(theme);
  expect(tokens).toContainEqual({
    path: "radius.m",
    css: "0px",
    description: expect.stringMatching(/boutons/),
  });
  const shares = pairs.map(({ ratio, least }) => ratio / least);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeGreaterThanOrEqual(1);
});

test("a name that is none is no theme, whatever it looks like", () => {
  for (const name of ["", "cime", "../themes/cimes", "base.tokens.json"])
    expect(finishedTheme(name)).toBeNull();
});
