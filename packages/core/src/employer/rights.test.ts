import { expect, test } from "vitest";
import { type AccountRole, type Actor, type MemberRole, visitor } from "../account/index.ts";
import { type CompanyRight, mayInCompany } from "./rights.ts";

const person = (roles: readonly AccountRole[], memberships: readonly [string, MemberRole][] = []): Actor => ({
  kind: "person",
  userId: "u",
  name: "Jeanne",
  email: "jeanne@exemple.fr",
  roles,
  memberships: memberships.map(([companyId, role]) => ({ companyId, role })),
  antennaIds: [],
});

const cases: readonly [string, Actor, readonly CompanyRight[]][] = [
  ["a visitor", visitor, []],
  ["somebody without a role", person([]), []],
  ["a candidate", person(["candidate"]), []],
  ["an advisor", person(["advisor"]), []],
  ["a moderator", person(["moderator"]), ["edit-page"]],
  ["an administrator", person(["administrator"]), ["edit-page", "manage-members"]],
  ["a recruiter", person([], [["bakery", "recruiter"]]), ["edit-page"]],
  ["a recruiter who manages", person([], [["bakery", "recruiter-admin"]]), ["edit-page", "manage-members"]],
  ["one who manages another company", person([], [["garage", "recruiter-admin"]]), []],
  [
    "one who manages another company too",
    person(
      [],
      [
        ["garage", "recruiter-admin"],
        ["bakery", "recruiter"],
      ],
    ),
    ["edit-page"],
  ],
];

test.each(cases)("%s", (_who, actor, expected) => {
  const rights = ["edit-page", "manage-members"] as const;
  expect(rights.filter((right) => mayInCompany(actor, right, "bakery"))).toEqual(expected);
});
