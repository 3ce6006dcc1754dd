import { expect, test } from "vitest";
import { type AccountRole, type Person, rolesOf, visitor } from "./actor.ts";
import { moderatesAll, moderatesAt, moderatesSome, standingAt } from "./moderating.ts";

const person = (roles: readonly AccountRole[], departments: readonly string[] = []): Person => ({
  kind: "person",
  userId: "u",
  name: "Ada",
  email: "ada@exemple.fr",
  roles,
  memberships: [],
  antennaIds: [],
  moderated: departments.length === 0 ? [] : [{ antennaId: "a", territory: { departments, communes: [] } }],
});

const gap = "05061";
const chambery = "73065";

test("a moderator and an administrator moderate everywhere, even what is nowhere", () => {
  for (const role of ["moderator", "administrator"] as const) {
    expect(moderatesAll(person([role]))).toBe(true);
    expect(moderatesAt(person([role]), null)).toBe(true);
  }
  expect(moderatesAt(person(["advisor"]), gap)).toBe(false);
  expect(moderatesSome(visitor)).toBe(false);
});

test("the moderator of an antenna moderates in its territory, and nowhere else", () => {
  const paca = person([], ["05"]);
  expect(moderatesAll(paca)).toBe(false);
  expect(moderatesSome(paca)).toBe(true);
  expect(moderatesAt(paca, gap)).toBe(true);
  expect(moderatesAt(paca, chambery)).toBe(false);
  expect(moderatesAt(paca, null)).toBe(false);
  expect(rolesOf(standingAt(paca, gap))).toEqual(["moderator"]);
  expect(rolesOf(standingAt(paca, chambery))).toEqual([]);
});

test("what lies in two territories is either's", () => {
  expect(moderatesAt(person([], ["05"]), gap) && moderatesAt(person([], ["05", "38"]), gap)).toBe(true);
});

test("standing somewhere makes no administrator a moderator as well", () => {
  const administrator = person(["administrator"], ["05"]);
  expect(standingAt(administrator, gap)).toBe(administrator);
});
