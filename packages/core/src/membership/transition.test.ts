import { describe, expect, test } from "vitest";
import { type Role, roles } from "../shared/index.ts";
import { type MemberStep, memberStepsOf, memberTransitions } from "./lifecycle.ts";
import { isMember, type MemberState, memberStates } from "./membership.ts";
import { type MemberCommand, type MemberLife, memberTransition } from "./transition.ts";

const period = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
/** A day on which both the year and thirty days of grace have passed. */
const late = "2027-02-01";
/** A day before the year: it was paid in advance, and the year before still runs. */
const early = "2025-11-02";

/** The rules once more, as people tell them: written apart from the map so that a slip in either shows. */
const told: Record<MemberStep, { from: MemberState[]; to: MemberState; by: Role[] }> = {
  apply: {
    from: ["refused", "withdrawn", "lapsed"],
    to: "applied",
    by: ["recruiter-admin", "administrator"],
  },
  withdraw: { from: ["applied"], to: "withdrawn", by: ["recruiter-admin", "administrator"] },
  accept: { from: ["applied"], to: "accepted", by: ["administrator"] },
  refuse: { from: ["applied"], to: "refused", by: ["administrator"] },
  drop: { from: ["accepted"], to: "withdrawn", by: ["administrator"] },
  pay: { from: ["accepted", "active", "grace", "lapsed"], to: "active", by: ["administrator", "system"] },
  leave: { from: ["active", "grace"], to: "lapsed", by: ["administrator"] },
  "take-back": { from: ["active"], to: "active", by: ["administrator"] },
  "fall-due": { from: ["active"], to: "grace", by: ["system"] },
  lapse: { from: ["grace"], to: "lapsed", by: ["system"] },
};
const steps = Object.keys(memberTransitions) as MemberStep[];

/** A command that lacks nothing. */
const command = (step: MemberStep): MemberCommand => ({
  step,
  reason: "Hors de la filière",
  paidOn: "2027-01-15",
  isOwing: false,
  graceDays: 30,
});
const life = (state: MemberState): MemberLife => ({ state, period });

describe.each(steps)("%s", (step) => {
  const rule = told[step];

  describe.each(memberStates)("from %s", (state) => {
    test.each(roles)("by %s", (role) => {
      const taken = memberTransition(life(state), command(step), role, step === "take-back" ? early : late);
      const isRight = rule.from.includes(state) && rule.by.includes(role);
      expect(memberStepsOf(state, role).includes(step)).toBe(isRight);
      if (isRight) expect(taken).toMatchObject({ ok: true, value: { state: rule.to } });
      else {
        const code = rule.from.includes(state) ? "member-role" : "member-state";
        expect(taken).toMatchObject({ ok: false, refusal: { code } });
      }
    });
  });
});

test.each<[MemberStep, MemberState, Partial<MemberCommand>, string]>([
  ["refuse", "applied", { reason: "  " }, "member-needs-reason"],
  ["drop", "accepted", { reason: undefined }, "member-needs-reason"],
  ["drop", "accepted", { isOwing: true }, "member-needs-nothing-owed"],
  ["apply", "lapsed", { isOwing: true }, "member-needs-nothing-owed"],
  ["pay", "accepted", { paidOn: undefined }, "member-needs-payment"],
  ["leave", "active", { reason: "" }, "member-needs-reason"],
  ["take-back", "active", {}, "member-needs-earlier-year"],
])("%s from %s with %j is refused", (step, state, changes, code) => {
  const by = told[step].by[0] ?? "system";
  const taken = memberTransition(life(state), { ...command(step), ...changes }, by, late);
  expect(taken).toEqual({ ok: false, refusal: { code } });
});

test.each<[MemberStep, MemberState, string, boolean]>([
  ["fall-due", "active", "2026-12-31", false],
  ["fall-due", "active", "2027-01-01", true],
  ["lapse", "grace", "2027-01-30", false],
  ["lapse", "grace", "2027-01-31", true],
])("%s from %s on %s: %s", (step, state, today, isTaken) => {
  expect(memberTransition(life(state), command(step), "system", today).ok).toBe(isTaken);
});

test.each<[MemberState, string, string, string]>([
  ["active", "2027-01-15", "2027-01-01", "2027-12-31"],
  ["grace", "2027-01-15", "2027-01-01", "2027-12-31"],
  ["lapsed", "2027-01-30", "2027-01-01", "2027-12-31"],
  ["lapsed", "2027-01-31", "2027-01-31", "2028-01-30"],
])("%s and paid on %s, the year runs from %s to %s", (state, paidOn, startsOn, endsOn) => {
  const paid = memberTransition(life(state), { ...command("pay"), paidOn }, "administrator", late);
  expect(paid).toEqual({ ok: true, value: { state: "active", period: { startsOn, endsOn } } });
});

test("the first payment begins the first year", () => {
  const paid = memberTransition({ state: "accepted", period: null }, command("pay"), "system", late);
  expect(paid).toMatchObject({ ok: true, value: { period: { startsOn: "2027-01-15" } } });
});

test("members are those who paid, and those who have some days left to", () => {
  expect(memberStates.filter(isMember)).toEqual(["active", "grace"]);
  expect(isMember(null)).toBe(false);
});

test("who leaves is a member until that day; a year too many is taken back", () => {
  const after = (step: MemberStep, day: string) =>
    memberTransition(life("active"), command(step), "administrator", day);
  expect(after("leave", "2026-05-04")).toEqual({
    ok: true,
    value: { state: "lapsed", period: { startsOn: "2026-01-01", endsOn: "2026-05-04" } },
  });
  expect(after("leave", early)).toMatchObject({ value: { period: { startsOn: early, endsOn: early } } });
  expect(after("take-back", early)).toEqual({
    ok: true,
    value: { state: "active", period: { startsOn: "2025-01-01", endsOn: "2025-12-31" } },
  });
});
