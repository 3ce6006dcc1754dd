import { expect, test } from "vitest";
import { shownAnswerFigures } from "./answer-figures.ts";

test.each([
  [null, null],
  [{ applications: 0, answered: 0, medianDays: 0 }, null],
  [{ applications: 4, answered: 4, medianDays: 1 }, null],
  [
    { applications: 5, answered: 4, medianDays: 2.2 },
    { rate: 0.8, days: 3 },
  ],
  [
    { applications: 20, answered: 20, medianDays: 0.2 },
    { rate: 1, days: 1 },
  ],
])("%j is shown as %j", (figures, shown) => {
  expect(shownAnswerFigures(figures)).toEqual(shown);
});
