import { accountRoles, memberRoles, type Person, visitor } from "@tremplin/core/account";
import { expect, test } from "vitest";
import {
  accompanying,
  administrator,
  advisor,
  anyone,
  candidate,
  moderator,
  recruiter,
  signedIn,
  staff,
} from "./policy.ts";

const nobody = { kind: "person", userId: "u", name: "Jeanne", email: "jeanne@exemple.fr" } as const;
const plain: Person = { ...nobody, roles: [], memberships: [], antennaIds: [] };

const people: Record<string, Person> = {
  plain,
  ...Object.fromEntries(accountRoles.map((role) => [role, { ...plain, roles: [role] }])),
  ...Object.fromEntries(
    memberRoles.map((role) => [role, { ...plain, memberships: [{ companyId: "bakery", role }] }]),
  ),
};

/** Each policy, and whom it lets in of those who have signed in. */
const letIn = [
  [anyone, Object.keys(people)],
  [signedIn, Object.keys(people)],
  [candidate, ["candidate"]],
  [advisor, ["advisor"]],
  [moderator, ["moderator", "administrator"]],
  [administrator, ["administrator"]],
  [accompanying, ["advisor", "administrator"]],
  [staff, ["advisor", "moderator", "administrator"]],
  [recruiter, ["recruiter", "recruiter-admin"]],
] as const;

test.each(letIn)("$name lets in %j", (policy, expected) => {
  expect(Object.keys(people).filter((who) => policy.decide(people[who] ?? plain).ok)).toEqual(expected);
});

test.each(letIn)("$name tells a visitor to sign in, or lets them in", (policy) => {
  const decision = policy.decide(visitor);
  expect(decision.ok ? "in" : decision.refusal.code).toBe(policy === anyone ? "in" : "signed-out");
});
