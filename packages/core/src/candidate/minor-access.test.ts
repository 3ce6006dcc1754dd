import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractKinds } from "../offer/index.ts";
import { labelledOffers } from "./minor-access.labelled.ts";
import { minorAccess } from "./minor-access.ts";
import { longestDay, shiftsIn } from "./minor-hours.ts";

describe("minorAccess", () => {
  test.each(labelledOffers)("$about ($age): $expected", ({ offer, age, expected }) => {
    const { verdict, reasons } = minorAccess(offer, age);
    expect([verdict, ...reasons.map(({ code }) => code)].join(" ")).toBe(expected);
  });

  test("is labelled by sixty cases at least, of each verdict", () => {
    expect(labelledOffers.length).toBeGreaterThanOrEqual(60);
    for (const verdict of ["open", "check", "closed"]) {
      const count = labelledOffers.filter(({ expected }) => expected.startsWith(verdict)).length;
      expect(count, verdict).toBeGreaterThanOrEqual(10);
    }
  });

  const anyOffer = fc.record({
    title: fc.string(),
    description: fc.string(),
    schedule: fc.option(fc.string()),
    weeklyHours: fc.option(fc.integer({ min: 1, max: 60 })),
    romeCode: fc.constantFrom(null, "N1101", "D1102", "G1803", "F1610"),
    nafCode: fc.constantFrom(null, "5610A", "1071C"),
    contract: fc.constantFrom(...contractKinds),
    contractMonths: fc.option(fc.integer({ min: 1, max: 24 })),
    licences: fc.option(fc.subarray(["B", "C", "AM"])),
    training: fc.option(fc.string()),
    skills: fc.array(fc.string()),
  });
  const strictness = { open: 0, check: 1, closed: 2 };

  test("says why whatever is not open is not, and nothing of what is", () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 13, max: 20 }), (offer, age) => {
        const { verdict, reasons } = minorAccess(offer, age);
        expect(reasons.length > 0).toBe(verdict !== "open");
        for (const { article } of reasons) expect(article ?? "0").toMatch(/\d/);
      }),
    );
  });

  test("never becomes stricter with a birthday", () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 13, max: 17 }), (offer, age) => {
        const [now, later] = [minorAccess(offer, age), minorAccess(offer, age + 1)];
        // From 16 on, a summer job is a job as others; what was checked for the age is open then.
        expect(strictness[later.verdict]).toBeLessThanOrEqual(Math.max(1, strictness[now.verdict]));
        if (age >= 16) expect(strictness[later.verdict]).toBeLessThanOrEqual(strictness[now.verdict]);
      }),
    );
  });
});

test.each([
  ["de 17h30 a 23h", [[17.5, 23]]],
  ["6h 14h", [[6, 14]]],
  ["22 h / 6 h", [[22, 30]]],
  ["35h par semaine", []],
  [
    "9h-12h et 14h-18h",
    [
      [9, 12],
      [14, 18],
    ],
  ],
] as const)("the shifts of %j", (text, expected) => {
  expect(shiftsIn(text).map(({ from, to }) => [from, to])).toEqual(expected);
});

test.each([
  ["10h par jour", 10],
  ["postes de 12h", 12],
  ["35h par semaine", null],
] as const)("the longest day of %j", (text, expected) => {
  expect(longestDay(text)).toBe(expected);
});
