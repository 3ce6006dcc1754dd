import { expect, test } from "vitest";
import type { Person } from "./actor.ts";
import { beforeTwoSteps, type Guards, guardedRoles, isSecondStepDue, isTwoStepMissing } from "./two-step.ts";

const bare: Guards = { roles: ["moderator"], isDemo: false, hasCodes: false, hasPasskey: false };
const asked = ["moderator", "administrator"] as const;

test("codes are asked of whoever has turned them on, a passkey of those who must have two steps", () => {
  expect(isSecondStepDue(bare, asked)).toBe(false);
  expect(isSecondStepDue({ ...bare, roles: ["candidate"], hasCodes: true }, asked)).toBe(true);
  expect(isSecondStepDue({ ...bare, hasPasskey: true }, asked)).toBe(true);
  expect(isSecondStepDue({ ...bare, roles: ["candidate"], hasPasskey: true }, asked)).toBe(false);
  expect(isSecondStepDue({ ...bare, hasPasskey: true }, [])).toBe(false);
});

test("either of them is enough, for the roles that the board names", () => {
  expect(isTwoStepMissing(bare, asked)).toBe(true);
  expect(isTwoStepMissing({ ...bare, hasCodes: true }, asked)).toBe(false);
  expect(isTwoStepMissing({ ...bare, hasPasskey: true }, asked)).toBe(false);
  expect(isTwoStepMissing({ ...bare, isDemo: true }, asked)).toBe(false);
  expect(isTwoStepMissing({ ...bare, roles: ["advisor", "candidate"] }, asked)).toBe(false);
  expect(isTwoStepMissing({ ...bare, roles: ["advisor"] }, guardedRoles)).toBe(true);
});

test("until then only the other roles count, and the companies", () => {
  const person: Person = {
    kind: "person",
    userId: "u",
    name: "Zoé",
    email: "zoe@exemple.fr",
    roles: ["advisor", "administrator"],
    memberships: [{ companyId: "c", role: "recruiter" }],
    antennaIds: [],
  };
  expect(beforeTwoSteps(person, asked)).toEqual({ ...person, roles: ["advisor"] });
  const moderated = [{ antennaId: "a", territory: { departments: ["05"], communes: [] } }];
  expect(beforeTwoSteps({ ...person, moderated }, asked).moderated).toEqual([]);
  expect(beforeTwoSteps({ ...person, moderated }, ["administrator"]).moderated).toEqual(moderated);
});
