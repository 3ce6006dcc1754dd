import { finishedTheme } from "@tremplin/instance";
import { expect, test } from "vitest";
import { ThemeTrials } from "./theme-trials.ts";

const theme = finishedTheme("cimes");
if (!theme) throw new Error("no theme");
const other = (number: number) => ({ ...theme, css: `${theme.css}/* ${number} */` });

test("the same theme is one trial, and each administrator has their own", () => {
  const trials = new ThemeTrials({});
  const key = trials.keep(theme, "anne");
  expect(trials.keep(theme, "anne")).toBe(key);
  expect(trials.keep(theme, "zoe")).not.toBe(key);
  expect(trials.find(key)?.theme).toBe(theme);
});

test("whoever tries many loses their oldest, and nobody else's", () => {
  const trials = new ThemeTrials({});
  const annes = trials.keep(theme, "anne");
  const [first = "", second = ""] = [1, 2].map((number) => trials.keep(other(number), "zoe"));
  for (let number = 3; number <= 30; number += 1) trials.keep(other(number), "zoe");
  // Looked at again: it is the latest.
  trials.keep(other(1), "zoe");
  trials.keep(other(31), "zoe");
  expect([annes, first, second].map((key) => trials.find(key) !== null)).toEqual([true, true, false]);
});
