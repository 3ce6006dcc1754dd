import fc from "fast-check";
import { expect, test } from "vitest";
import { memberRoles } from "../account/index.ts";
import { changeMember, type Member } from "./members.ts";

const jeanne: Member = { userId: "jeanne", role: "recruiter-admin" };
const paul: Member = { userId: "paul", role: "recruiter" };

test("members get another role, or leave", () => {
  const members = [jeanne, paul];
  expect(changeMember(members, { step: "set-role", userId: "paul", role: "recruiter-admin" })).toEqual({
    ok: true,
    value: { userId: "paul", role: "recruiter-admin" },
  });
  expect(changeMember(members, { step: "remove", userId: "paul" })).toEqual({
    ok: true,
    value: { userId: "paul", role: null },
  });
});

test("the last who manages stays", () => {
  for (const members of [[jeanne, paul], [jeanne]]) {
    expect(changeMember(members, { step: "set-role", userId: "jeanne", role: "recruiter" })).toMatchObject({
      refusal: { code: "member-last-admin" },
    });
  }
  expect(changeMember([jeanne, paul], { step: "remove", userId: "jeanne" })).toMatchObject({
    refusal: { code: "member-last-admin" },
  });
});

test("the very last member may leave", () => {
  expect(changeMember([jeanne], { step: "remove", userId: "jeanne" }).ok).toBe(true);
});

test("nobody who is no member", () => {
  expect(changeMember([jeanne], { step: "remove", userId: "paul" })).toMatchObject({
    refusal: { code: "member-unknown" },
  });
});

test("whatever is commanded, a company with members keeps one who manages them", () => {
  const role = fc.constantFrom(...memberRoles);
  const userId = fc.constantFrom("a", "b", "c", "d");
  const command = fc.oneof(
    fc.record({ step: fc.constant("set-role" as const), userId, role }),
    fc.record({ step: fc.constant("remove" as const), userId }),
  );
  const people = fc.uniqueArray(fc.record({ userId, role }), { selector: (member) => member.userId });
  fc.assert(
    fc.property(people, fc.array(command, { maxLength: 20 }), (others, commands) => {
      let members: readonly Member[] = [{ userId: "first", role: "recruiter-admin" }, ...others];
      for (const each of commands) {
        const changed = changeMember(members, each);
        if (!changed.ok) continue;
        const { userId: who, role: next } = changed.value;
        const rest = members.filter((member) => member.userId !== who);
        members = next === null ? rest : [...rest, { userId: who, role: next }];
      }
      expect(members.some((member) => member.role === "recruiter-admin")).toBe(true);
    }),
  );
});
