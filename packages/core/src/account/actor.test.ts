import { expect, test } from "vitest";
import { type Person, rolesOf, visitor } from "./actor.ts";

const person: Person = {
  kind: "person",
  userId: "u",
  name: "Jeanne",
  email: "jeanne@exemple.fr",
  roles: ["moderator"],
  memberships: [
    { companyId: "bakery", role: "recruiter-admin" },
    { companyId: "garage", role: "recruiter" },
  ],
  antennaIds: [],
};

test("what one is in a company counts in that company only", () => {
  expect(rolesOf(person, "bakery")).toEqual(["moderator", "recruiter-admin"]);
  expect(rolesOf(person, "garage")).toEqual(["moderator", "recruiter"]);
  expect(rolesOf(person, "other")).toEqual(["moderator"]);
  expect(rolesOf(person, null)).toEqual(["moderator"]);
  expect(rolesOf(person)).toEqual(["moderator", "recruiter-admin", "recruiter"]);
});

test("nobody has signed in", () => {
  expect(rolesOf(visitor)).toEqual(["visitor"]);
});
