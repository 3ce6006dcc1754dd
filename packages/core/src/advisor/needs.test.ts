import { expect, test } from "vitest";
import { type NeedFacts, needsOf, silencePeriod, waitingSince } from "./needs.ts";

const now = new Date("2026-11-23T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

const calm: NeedFacts = {
  appointments: null,
  applications: null,
  cvs: null,
  advice: null,
  silent: null,
  overdue: null,
  leftAt: null,
  caredAt: null,
  isMinor: false,
  hasConsent: false,
  attachedAt: daysAgo(200),
  movedAt: daysAgo(3),
};
const kinds = (facts: Partial<NeedFacts>) => needsOf({ ...calm, ...facts }, now).map(({ kind }) => kind);

test("who has nothing open needs nothing", () => {
  expect(needsOf(calm, now)).toEqual([]);
  expect(waitingSince([])).toBeNull();
});

test("all that waits is told, the most pressing first, since when and how much", () => {
  const needs = needsOf(
    {
      ...calm,
      silent: { count: 2, since: daysAgo(20) },
      cvs: { count: 1, since: daysAgo(4) },
      applications: { count: 1, since: daysAgo(1) },
      advice: { count: 3, since: daysAgo(2) },
      overdue: { count: 1, since: daysAgo(9) },
    },
    now,
  );
  expect(needs).toEqual([
    { kind: "application-review", count: 1, since: daysAgo(1) },
    { kind: "cv-review", count: 1, since: daysAgo(4) },
    { kind: "advice", count: 3, since: daysAgo(2) },
    { kind: "overdue", count: 1, since: daysAgo(9) },
    { kind: "silence", count: 2, since: daysAgo(20) },
  ]);
  expect(waitingSince(needs)).toEqual(daysAgo(20));
});

test("an appointment of tomorrow comes first, and waits for nothing", () => {
  const tomorrow = { count: 1, since: daysAgo(-1) };
  expect(kinds({ appointments: tomorrow, cvs: { count: 1, since: daysAgo(4) } })).toEqual([
    "appointment",
    "cv-review",
  ]);
  expect(waitingSince(needsOf({ ...calm, appointments: tomorrow }, now))).toEqual(daysAgo(-1));
});

test("a count of none is no need", () => {
  expect(kinds({ overdue: { count: 0, since: now } })).toEqual([]);
});

test("a minor needs the consent until it is there; an adult never", () => {
  expect(kinds({ isMinor: true })).toEqual(["consent"]);
  expect(kinds({ isMinor: true, hasConsent: true })).toEqual([]);
  expect(kinds({ isMinor: false, hasConsent: false })).toEqual([]);
});

test.each([
  [29, []],
  [30, ["quiet"]],
])("nothing new for %s days: %j", (days, expected) => {
  expect(kinds({ movedAt: daysAgo(days) })).toEqual(expected);
});

test("who left a job is thought of until somebody wrote of it", () => {
  expect(kinds({ leftAt: daysAgo(2) })).toEqual(["left-job"]);
  expect(kinds({ leftAt: daysAgo(2), caredAt: daysAgo(3) })).toEqual(["left-job"]);
  expect(kinds({ leftAt: daysAgo(2), caredAt: daysAgo(1) })).toEqual([]);
});

test("one asks again after two weeks, and no more after two months", () => {
  expect(silencePeriod(now)).toEqual({ from: daysAgo(60), until: daysAgo(14) });
});
