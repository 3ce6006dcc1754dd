import { expect, test } from "vitest";
import { demoColleagues, demoPeople } from "./people.ts";

test("the same people each time, each with an address of their own that leads nowhere", () => {
  const people = demoPeople(21, 25, 12);
  expect(demoPeople(21, 25, 12)).toEqual(people);
  expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  expect(people.every(({ email }) => /^[a-z.]+@demo\.example$/.test(email))).toBe(true);
});

test("every role is there, and companies with several people", () => {
  const people = demoPeople(21, 25, 12);
  for (const role of ["administrator", "moderator", "advisor", "candidate"] as const) {
    expect(people.some(({ roles }) => roles.includes(role))).toBe(true);
  }
  expect(people.filter(({ company }) => company?.rank === 0)).toHaveLength(2);
  expect(people.filter(({ company }) => company?.role === "recruiter-admin")).toHaveLength(12);
});

test("who joins later has nobody's name", () => {
  const names = demoPeople(21, 25, 12).map(({ name }) => name);
  const joined = demoColleagues(21, 400, names);
  expect(joined).toEqual(demoColleagues(21, 400, names));
  expect(new Set([...names, ...joined.map(({ name }) => name)]).size).toBe(names.length + 400);
});
