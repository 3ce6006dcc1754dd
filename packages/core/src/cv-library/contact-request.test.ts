import { describe, expect, test } from "vitest";
import { type Role, roles } from "../shared/index.ts";
import {
  type ContactFacts,
  type ContactState,
  type ContactStep,
  contactStates,
  contactStep,
  contactStepsOf,
  contactTransitions,
  contactUntil,
  whyNotAsk,
} from "./contact-request.ts";

const now = new Date("2026-11-30T08:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const facts: ContactFacts = { state: "asked", askedAt: daysAgo(1), isFindable: true, isPartner: true };

/** The rules once more, as people tell them: written apart from the map so that a slip in either shows. */
const told: Record<ContactStep, { to: ContactState; by: Role[]; facts: Partial<ContactFacts> }> = {
  accept: { to: "accepted", by: ["candidate"], facts: {} },
  decline: { to: "declined", by: ["candidate"], facts: { isFindable: false, isPartner: false } },
  withdraw: { to: "withdrawn", by: ["recruiter", "recruiter-admin"], facts: {} },
  expire: { to: "expired", by: ["system"], facts: { askedAt: daysAgo(14) } },
  end: { to: "ended", by: ["system"], facts: { isFindable: false } },
};
const steps = Object.keys(contactTransitions) as ContactStep[];

describe.each(steps)("%s", (step) => {
  test.each(contactStates)("from %s, by each role", (state) => {
    for (const role of roles) {
      const { to, by, facts: met } = told[step];
      const isAllowed = state === "asked" && by.includes(role);
      expect(contactStep({ ...facts, ...met, state }, step, role, now), role).toMatchObject(
        isAllowed
          ? { ok: true, value: to }
          : { ok: false, refusal: { code: state === "asked" ? "contact-role" : "contact-state" } },
      );
      expect(contactStepsOf(state, role).includes(step)).toBe(isAllowed);
    }
  });
});

describe("needs", () => {
  const outcome = (step: ContactStep, role: Role, change: Partial<ContactFacts>) => {
    const result = contactStep({ ...facts, ...change }, step, role, now);
    return result.ok ? result.value : result.refusal.code;
  };

  test("who has left the library, or whose company is no partner, is not met", () => {
    expect(outcome("accept", "candidate", { isFindable: false })).toBe("contact-needs-findable");
    expect(outcome("accept", "candidate", { isPartner: false })).toBe("contact-needs-partner");
  });

  test("a request waits for fourteen days", () => {
    expect(outcome("expire", "system", { askedAt: new Date(daysAgo(14).getTime() + 1) })).toBe(
      "contact-needs-late",
    );
    expect(outcome("expire", "system", { askedAt: daysAgo(14) })).toBe("expired");
    expect(contactUntil(daysAgo(14))).toEqual(now);
  });

  test("it ends early for a reason only", () => {
    expect(outcome("end", "system", {})).toBe("contact-needs-gone");
    expect(outcome("end", "system", { isPartner: false })).toBe("ended");
  });
});

describe("asking", () => {
  test.each([
    ["the first time", [], true, null],
    ["once more after nobody answered", ["expired", "withdrawn", "ended"], true, null],
    ["while a request waits", ["asked"], true, "contact-again"],
    ["after a yes", ["accepted"], true, "contact-again"],
    ["after a no", ["expired", "declined"], true, "contact-again"],
    ["about an offer of another", [], false, "contact-offer"],
  ] as const)("%s", (_what, earlier, isOwnOpenOffer, reason) =>
    expect(whyNotAsk({ earlier, isOwnOpenOffer })).toBe(reason),
  );
});
