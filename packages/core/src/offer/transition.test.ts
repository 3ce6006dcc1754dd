import { describe, expect, test } from "vitest";
import { type Role, roles } from "../shared/index.ts";
import { type OfferStep, offerStepsOf, offerTransitions } from "./lifecycle.ts";
import { type OfferState, offerStates } from "./offer.ts";
import { type OfferCommand, type OfferLife, transition } from "./transition.ts";

const now = new Date("2026-03-01T08:00:00Z");
const inAWeek = new Date("2026-03-08T08:00:00Z");
const lastWeek = new Date("2026-02-22T08:00:00Z");

/**
 * The rules once more, as the people of a board tell them: who may lead an offer from where to where.
 * Written apart from the map so that a slip in either shows.
 */
const author: Role[] = ["recruiter", "recruiter-admin"];
const staff: Role[] = ["moderator", "administrator"];
const told: Record<OfferStep, { from: OfferState[]; to: OfferState; by: Role[] }> = {
  submit: { from: ["draft", "changes-requested"], to: "submitted", by: [...author, ...staff] },
  withdraw: { from: ["submitted"], to: "draft", by: author },
  "request-changes": { from: ["submitted"], to: "changes-requested", by: staff },
  reject: { from: ["submitted", "published", "paused"], to: "rejected", by: staff },
  publish: {
    from: ["draft", "submitted", "changes-requested"],
    to: "published",
    by: [...staff, "system"],
  },
  pause: { from: ["published"], to: "paused", by: [...author, ...staff, "system"] },
  resume: { from: ["paused"], to: "published", by: [...author, ...staff] },
  prolong: {
    from: ["published", "paused", "expired"],
    to: "published",
    by: [...author, ...staff, "system"],
  },
  expire: { from: ["submitted", "published", "paused"], to: "expired", by: ["system"] },
  supersede: { from: ["submitted", "published", "paused"], to: "archived", by: ["system"] },
  fill: { from: ["published", "paused", "expired"], to: "filled", by: [...author, ...staff] },
  close: { from: ["published", "paused"], to: "archived", by: [...author, ...staff] },
  archive: {
    from: ["draft", "changes-requested", "rejected", "filled", "expired"],
    to: "archived",
    by: [...author, ...staff, "system"],
  },
};
const steps = Object.keys(offerTransitions) as OfferStep[];

function anOffer(state: OfferState, over: Partial<OfferLife> = {}): OfferLife {
  return {
    state,
    publishedAt: lastWeek,
    expiresAt: inAWeek,
    title: "Vendeur / Vendeuse (H/F)",
    description: "Accueillir, conseiller, encaisser.",
    ...over,
  };
}

/** A command, and an offer, that lack nothing. */
function wellFormed(step: OfferStep, state: OfferState): [OfferLife, OfferCommand] {
  const offer = anOffer(state, step === "expire" ? { expiresAt: lastWeek } : {});
  return [offer, { step, reason: "Le salaire manque.", closeReason: "cancelled", fillChannel: "board" }];
}

describe.each(steps)("%s", (step) => {
  test.each(offerStates)("from %s, by each role", (state) => {
    for (const role of roles) {
      const [offer, command] = wellFormed(step, state);
      const result = transition(offer, command, role, now);
      const allowed = told[step].from.includes(state) && told[step].by.includes(role);
      const code = told[step].from.includes(state) ? "offer-role" : "offer-state";
      expect(result, `${state} by ${role}`).toMatchObject(
        allowed
          ? { ok: true, value: { change: { state: told[step].to }, events: [{ from: state, by: role }] } }
          : { ok: false, refusal: { code } },
      );
      expect(offerStepsOf(state, role).includes(step)).toBe(allowed);
    }
  });
});

describe("needs", () => {
  test.each<[OfferStep, OfferState, Role, Partial<OfferLife>, Partial<OfferCommand>, string]>([
    ["submit", "draft", "recruiter", { title: "  " }, {}, "offer-needs-complete"],
    ["publish", "submitted", "moderator", { description: "" }, {}, "offer-needs-complete"],
    ["prolong", "expired", "recruiter", { description: "\n" }, {}, "offer-needs-complete"],
    ["reject", "submitted", "moderator", {}, { reason: " " }, "offer-needs-reason"],
    ["request-changes", "submitted", "moderator", {}, {}, "offer-needs-reason"],
    ["fill", "published", "recruiter", {}, { reason: "Trouvé" }, "offer-needs-fill-channel"],
    ["close", "published", "recruiter", {}, { reason: "Fini" }, "offer-needs-close-reason"],
    ["expire", "published", "system", { expiresAt: inAWeek }, {}, "offer-needs-due"],
    ["expire", "published", "system", { expiresAt: null }, {}, "offer-needs-due"],
    ["resume", "paused", "recruiter", { expiresAt: now }, {}, "offer-needs-time-left"],
  ])("%s from %s by %s", (step, state, role, over, command, code) => {
    expect(transition(anOffer(state, over), { step, ...command }, role, now)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });
});

describe("publication", () => {
  test("lasts sixty days from the decision, and is dated once", () => {
    const first = transition(
      anOffer("submitted", { publishedAt: null }),
      { step: "publish" },
      "moderator",
      now,
    );
    expect(first).toMatchObject({
      ok: true,
      value: { change: { publishedAt: now, expiresAt: new Date("2026-04-30T08:00:00Z") } },
    });
    const again = transition(anOffer("expired"), { step: "prolong" }, "recruiter", now);
    expect(again).toMatchObject({
      value: { change: { publishedAt: lastWeek, expiresAt: new Date("2026-04-30T08:00:00Z") } },
    });
  });

  test("ends when the author says", () => {
    const result = transition(anOffer("draft"), { step: "publish", until: inAWeek }, "system", now);
    expect(result).toMatchObject({ value: { change: { expiresAt: inAWeek } } });
  });

  test("keeps its dates through a pause", () => {
    const result = transition(anOffer("published"), { step: "pause" }, "recruiter", now);
    expect(result).toMatchObject({ value: { change: { publishedAt: lastWeek, expiresAt: inAWeek } } });
  });

  test("the event tells what was said", () => {
    const result = transition(anOffer("paused"), { step: "fill", fillChannel: "network" }, "recruiter", now);
    expect(result).toMatchObject({
      value: { events: [{ type: "offer.fill", at: now, from: "paused", to: "filled", reason: "network" }] },
    });
  });
});
