import { expect, test } from "vitest";
import { type AdministeredAccount, changeRoles, mayDisable, mayResetSecondStep } from "./administer.ts";

const zoe: AdministeredAccount = { userId: "zoe", roles: ["administrator", "advisor"], isDisabled: false };

test("roles are given and taken away", () => {
  expect(changeRoles(zoe, ["administrator", "moderator"], { otherAdministrators: 0 })).toEqual({
    ok: true,
    value: { added: ["moderator"], removed: ["advisor"] },
  });
  expect(changeRoles(zoe, [], { otherAdministrators: 1 })).toEqual({
    ok: true,
    value: { added: [], removed: ["administrator", "advisor"] },
  });
  expect(changeRoles({ ...zoe, roles: [] }, [], { otherAdministrators: 0 })).toMatchObject({ ok: true });
});

test("the last administrator stays one, unless their account is closed", () => {
  expect(changeRoles(zoe, ["advisor"], { otherAdministrators: 0 })).toMatchObject({
    refusal: { code: "last-administrator" },
  });
  expect(changeRoles({ ...zoe, isDisabled: true }, [], { otherAdministrators: 0 })).toMatchObject({
    ok: true,
  });
});

test.each([
  ["zoe", 3, "own-account"],
  ["ada", 0, "last-administrator"],
  ["ada", 1, null],
] as const)(
  "closing Zoé's account by %s, with %i other administrators: %s",
  (actorId, otherAdministrators, code) => {
    const closed = mayDisable(zoe, { actorId, otherAdministrators });
    expect(closed.ok ? null : closed.refusal.code).toBe(code);
  },
);

test("an account that administers nothing may be closed by the only administrator", () => {
  const advisor = { ...zoe, roles: ["advisor"] as const };
  expect(mayDisable(advisor, { actorId: "ada", otherAdministrators: 1 })).toMatchObject({ ok: true });
  expect(mayDisable(advisor, { actorId: "ada", otherAdministrators: 0 })).toMatchObject({ ok: true });
});

test.each([
  ["zoe", true, "own-second-step"],
  ["zoe", false, "own-second-step"],
  ["ada", false, "no-second-step"],
  ["ada", true, null],
] as const)(
  "taking Zoé's second step away by %s, when she has one: %s: %s",
  (actorId, hasSecondStep, code) => {
    const taken = mayResetSecondStep(zoe, { actorId, hasSecondStep });
    expect(taken.ok ? null : taken.refusal.code).toBe(code);
  },
);
