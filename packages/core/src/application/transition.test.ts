import { describe, expect, test } from "vitest";
import { type Role, roles } from "../shared/index.ts";
import { type ApplicationState, applicationStates } from "./application.ts";
import { type ApplicationStep, applicationStepsOf, applicationTransitions } from "./lifecycle.ts";
import {
  type ApplicationCommand,
  type ApplicationFacts,
  type ApplicationLife,
  applicationTransition,
} from "./transition.ts";

const now = new Date("2026-03-01T08:00:00Z");
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const daysAgo = (days: number) => minutesAgo(days * 1_440);

const open: ApplicationState[] = ["sent", "seen", "shortlisted", "interview", "offer-made", "unanswered"];
const company: Role[] = ["recruiter", "recruiter-admin"];

/** The rules once more, as people tell them: written apart from the map so that a slip in either shows. */
const told: Record<
  ApplicationStep,
  { from: ApplicationState[]; to: ApplicationState | "previous"; by: Role[] }
> = {
  "ask-review": { from: ["draft"], to: "advisor-review", by: ["candidate"] },
  "take-back": { from: ["advisor-review"], to: "draft", by: ["candidate"] },
  return: { from: ["advisor-review"], to: "draft", by: ["advisor"] },
  approve: { from: ["advisor-review"], to: "sent", by: ["advisor"] },
  send: { from: ["draft"], to: "sent", by: ["candidate"] },
  "send-for": { from: ["draft"], to: "sent", by: ["advisor"] },
  see: { from: ["sent", "unanswered"], to: "seen", by: company },
  shortlist: { from: ["sent", "seen", "unanswered"], to: "shortlisted", by: company },
  "propose-interview": {
    from: ["sent", "seen", "unanswered", "shortlisted", "interview"],
    to: "interview",
    by: company,
  },
  "make-offer": {
    from: ["sent", "seen", "unanswered", "shortlisted", "interview"],
    to: "offer-made",
    by: company,
  },
  hire: { from: open, to: "hired", by: [...company, "advisor"] },
  refuse: { from: open, to: "refused", by: company },
  undo: { from: ["refused", "shortlisted", "offer-made", "hired"], to: "previous", by: company },
  withdraw: { from: ["advisor-review", ...open], to: "withdrawn", by: ["candidate"] },
  "withdraw-for": { from: ["advisor-review", ...open], to: "withdrawn", by: ["advisor"] },
  reopen: { from: ["withdrawn"], to: "draft", by: ["candidate", "advisor"] },
  lapse: { from: ["sent", "seen"], to: "unanswered", by: ["system"] },
  "make-obsolete": { from: ["draft", "advisor-review", ...open], to: "obsolete", by: ["system"] },
};
const steps = Object.keys(applicationTransitions) as ApplicationStep[];

const agreement = { way: "in-person", recordedBy: "advisor", recordedAt: now.toISOString() } as const;
const adult: ApplicationFacts = { isAgeKnown: true, isMinor: false, hasConsent: false, isOfferOpen: true };
const minor: ApplicationFacts = { ...adult, isMinor: true };

function anApplication(state: ApplicationState, over: Partial<ApplicationLife> = {}): ApplicationLife {
  return {
    state,
    previousState: "seen",
    changedAt: minutesAgo(1),
    sentAt: daysAgo(40),
    isComplete: true,
    agreement,
    ...over,
  };
}

/** A command that lacks nothing. */
const command = (step: ApplicationStep): ApplicationCommand => ({
  step,
  reason: "other",
  text: "Parce que.",
});

describe.each(steps)("%s", (step) => {
  test.each(applicationStates)("from %s, by each role", (state) => {
    for (const role of roles) {
      const { from, to, by } = told[step];
      const result = applicationTransition(anApplication(state), command(step), role, adult, now);
      const isAllowed = from.includes(state) && by.includes(role);
      const next = to === "previous" ? "seen" : to;
      const previousState = step === "undo" || role === "advisor" ? null : state;
      expect(result, `${state} by ${role}`).toMatchObject(
        isAllowed
          ? {
              ok: true,
              value: { change: { state: next, previousState }, event: { from: state, by: role } },
            }
          : { ok: false, refusal: { code: from.includes(state) ? "application-role" : "application-state" } },
      );
      expect(applicationStepsOf(state, role).includes(step)).toBe(isAllowed);
    }
  });
});

describe("needs", () => {
  const outcome = (
    life: ApplicationLife,
    asked: ApplicationCommand,
    role: Role,
    facts: ApplicationFacts = adult,
  ) => {
    const result = applicationTransition(life, asked, role, facts, now);
    return result.ok ? result.value.change.state : result.refusal.code;
  };

  test("a minor's application never leaves without the advisor", () => {
    expect(outcome(anApplication("draft"), { step: "send" }, "candidate", minor)).toBe(
      "application-needs-adult",
    );
    expect(outcome(anApplication("draft"), { step: "ask-review" }, "candidate", minor)).toBe(
      "advisor-review",
    );
  });

  test("nor without the legal representative's consent", () => {
    const review = anApplication("advisor-review");
    expect(outcome(review, { step: "approve" }, "advisor", minor)).toBe("application-needs-consent");
    expect(outcome(review, { step: "approve" }, "advisor", { ...minor, hasConsent: true })).toBe("sent");
    const draft = anApplication("draft");
    expect(outcome(draft, { step: "send-for" }, "advisor", minor)).toBe("application-needs-consent");
  });

  test.each([
    ["send", "draft", "candidate"],
    ["ask-review", "draft", "candidate"],
    ["approve", "advisor-review", "advisor"],
    ["send-for", "draft", "advisor"],
  ] as const)("%s waits for the age, whatever else there is", (step, state, role) => {
    const unknown = { isAgeKnown: false, isMinor: true, hasConsent: true, isOfferOpen: true };
    expect(outcome(anApplication(state), { step }, role, unknown)).toBe("application-needs-age");
  });

  test("an advisor acts for somebody with their agreement only", () => {
    const draft = anApplication("draft", { agreement: null });
    expect(outcome(draft, { step: "send-for" }, "advisor")).toBe("application-needs-agreement");
    expect(outcome(draft, { step: "send-for", agreement }, "advisor")).toBe("sent");
  });

  test("an empty application, and one for an offer that has ended, stay", () => {
    expect(outcome(anApplication("draft", { isComplete: false }), { step: "send" }, "candidate")).toBe(
      "application-needs-complete",
    );
    expect(
      outcome(anApplication("draft"), { step: "send" }, "candidate", { ...adult, isOfferOpen: false }),
    ).toBe("application-needs-offer-open");
  });

  test("a refusal has its reason, a return its words", () => {
    expect(outcome(anApplication("seen"), { step: "refuse" }, "recruiter")).toBe("application-needs-reason");
    expect(outcome(anApplication("advisor-review"), { step: "return", text: "  " }, "advisor")).toBe(
      "application-needs-reason",
    );
  });

  test("a decision is taken back within ten minutes, to where it was", () => {
    const refused = (minutes: number) =>
      anApplication("refused", { previousState: "interview", changedAt: minutesAgo(minutes) });
    expect(outcome(refused(9), { step: "undo" }, "recruiter")).toBe("interview");
    expect(outcome(refused(10), { step: "undo" }, "recruiter")).toBe("application-needs-undo-open");
  });

  test("what was taken back, or told by the advisor, is not taken back", () => {
    const settled = (state: "shortlisted" | "hired") => anApplication(state, { previousState: null });
    for (const state of ["shortlisted", "hired"] as const) {
      expect(outcome(settled(state), { step: "undo" }, "recruiter")).toBe("application-needs-undo-open");
    }
  });

  test("silence is thirty days long", () => {
    expect(outcome(anApplication("sent", { sentAt: daysAgo(29) }), { step: "lapse" }, "system")).toBe(
      "application-needs-silence",
    );
    expect(outcome(anApplication("sent", { sentAt: daysAgo(30) }), { step: "lapse" }, "system")).toBe(
      "unanswered",
    );
  });
});

test("what is sent says when, and keeps it", () => {
  const sent = applicationTransition(
    anApplication("draft", { sentAt: null }),
    { step: "send" },
    "candidate",
    adult,
    now,
  );
  expect(sent).toMatchObject({ value: { change: { sentAt: now } } });
  const seen = applicationTransition(anApplication("sent"), { step: "see" }, "recruiter", adult, now);
  expect(seen).toMatchObject({ value: { change: { sentAt: daysAgo(40) } } });
});
