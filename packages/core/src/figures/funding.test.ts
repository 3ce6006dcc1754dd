import { describe, expect, test } from "vitest";
import { fundingFigures, fundingOfParts, toldParts, type YearRows } from "./funding.ts";

const rows: YearRows = {
  published: [
    { insee: "05061", contract: "cdi", count: 2, posts: 3 },
    { insee: "05061", contract: "saisonnier", count: 4, posts: 9 },
    { insee: "73065", contract: "cdi-interimaire", count: 1, posts: 1 },
    { insee: null, contract: "cdd", count: 1, posts: 1 },
  ],
  signed: [
    { insee: "05061", contract: "cdi", count: 4, posts: 4 },
    { insee: "73065", contract: "saisonnier", count: 6, posts: 6 },
  ],
  joined: [{ insee: "05061" }, { insee: "73065" }, { insee: null }],
};
const hautesAlpes = { departments: ["05"], communes: [] };

describe("the figures of a year", () => {
  test("are of everywhere, what is nowhere included", () => {
    expect(fundingFigures(rows, null)).toEqual({
      offers: 8,
      posts: 14,
      permanent: 29,
      contracts: 10,
      members: 3,
    });
  });

  test("are of a territory, and do not tell of a few people", () => {
    expect(fundingFigures(rows, hautesAlpes)).toEqual({
      offers: 6,
      posts: 12,
      permanent: 25,
      contracts: null,
      members: 1,
    });
  });

  test("are nothing where nothing was done: 0 points at nobody", () => {
    const nowhere = fundingFigures(rows, { departments: ["13"], communes: [] });
    expect(nowhere).toEqual({ offers: 0, posts: 0, permanent: null, contracts: 0, members: 0 });
  });
});

describe("parts of a whole", () => {
  test.each([
    ["alone and few: the smallest of the others goes with it", [12, 3, 0, 7], 0, [true, false, true, false]],
    ["several, and not few together", [4, 3, 7], 0, [false, false, true]],
    ["several, and few together", [1, 2, 7, 9], 0, [false, false, false, true]],
    ["few with what is in no part", [4, 9], 1, [false, true]],
    ["what is in no part, and few", [9, 12], 2, [false, true]],
    ["what is in no part, and not few", [9, 12], 6, [true, true]],
    ["none", [8, 0], 0, [true, true]],
  ])("hidden: %s", (_name, counts, rest, told) => {
    expect(toldParts(counts, rest)).toEqual(told);
  });

  test("no small number is the only one that fits what is told", () => {
    const numbers = Array.from({ length: 10 }, (_, count) => count);
    const whole = numbers.flatMap((a) =>
      numbers.flatMap((b) => numbers.flatMap((c) => numbers.map((rest) => ({ counts: [a, b, c], rest })))),
    );
    const byTold = Map.groupBy(whole, ({ counts, rest }) => {
      const all = counts.reduce((total, count) => total + count, rest);
      const told = toldParts(counts, rest);
      const few = all > 0 && all < 5;
      return JSON.stringify([few ? null : all, counts.map((count, at) => (told[at] ? count : null))]);
    });
    const givenAway = [...byTold].flatMap(([told, fitting]) => {
      const [all, parts] = JSON.parse(told) as [number | null, (number | null)[]];
      // Greater wholes lack what fits from beyond the numbers tried.
      if (all !== null && all > 9) return [];
      return parts.flatMap((part, at) => {
        const values = new Set(fitting.map(({ counts }) => counts[at]));
        const [only = 0] = values;
        return part === null && values.size === 1 && only < 5
          ? [`${told} tells that part ${at} is ${only}`]
          : [];
      });
    });
    expect(givenAway).toEqual([]);
  });

  test("stand beside the whole", () => {
    const savoie = { departments: ["73"], communes: [] };
    const { all, parts } = fundingOfParts(rows, [hautesAlpes, savoie]);
    expect(all.contracts).toBe(10);
    // 10 without 6 would be the 4 that are hidden.
    expect(parts.map(({ contracts }) => contracts)).toEqual([null, null]);
    expect(parts.map(({ offers, members }) => [offers, members])).toEqual([
      [6, 1],
      [1, 1],
    ]);
  });

  test("of a part within another, few more are not told by the difference", () => {
    const signed = [
      { insee: "64445", contract: "cdi", count: 6, posts: 6 },
      { insee: "33063", contract: "cdi", count: 3, posts: 3 },
      { insee: "73065", contract: "cdi", count: 20, posts: 20 },
    ] as const;
    const pyrenees = { departments: ["64"], communes: [] };
    const southWest = { departments: ["64", "33"], communes: [] };
    const { parts } = fundingOfParts({ published: [], signed, joined: [] }, [pyrenees, southWest]);
    expect(parts.map(({ contracts }) => contracts)).toEqual([null, 9]);
  });
});
