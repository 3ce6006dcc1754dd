import { expect, test } from "vitest";
import { answerFigures, shownAnswerFigures } from "./answer-figures.ts";

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

test("half of the answers had come after the middle delay; silence counts as none", () => {
  const sentAt = new Date("2026-01-01T00:00:00Z");
  const after = (days: number | null) => ({
    sentAt,
    answeredAt: days === null ? null : new Date(sentAt.getTime() + days * 86_400_000),
  });
  expect(answerFigures([])).toEqual({ applications: 0, answered: 0, medianDays: 0 });
  expect(answerFigures([after(9), after(null), after(1), after(2), after(null)])).toEqual({
    applications: 5,
    answered: 3,
    medianDays: 2,
  });
});
