import { describe, expect, test } from "vitest";
import { type InterviewCommand, interviewStates, interviewStep, proposeDates } from "./interview.ts";

const now = new Date("2026-03-01T08:00:00Z");
const day = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe("proposeDates", () => {
  test("puts them in order, each once", () => {
    expect(proposeDates([day(3), day(1), day(3)], now)).toEqual({ ok: true, value: [day(1), day(3)] });
  });

  test("refuses none, the past, and what is no date", () => {
    expect(proposeDates([], now)).toMatchObject({ refusal: { code: "interview-no-date" } });
    expect(proposeDates([day(1), now], now)).toMatchObject({ refusal: { code: "interview-past" } });
    expect(proposeDates([new Date("nonsense")], now)).toMatchObject({ refusal: { code: "interview-past" } });
  });
});

describe("interviewStep", () => {
  const outcome = (state: (typeof interviewStates)[number], command: InterviewCommand) => {
    const result = interviewStep({ state, dates: [day(-1), day(2)], chosenAt: null }, command, now);
    return result.ok ? result.value.state : result.refusal.code;
  };

  test.each(interviewStates)("from %s", (state) => {
    const isLive = state === "proposed" || state === "accepted";
    expect(outcome(state, { step: "choose", at: day(2) })).toBe(
      state === "proposed" ? "accepted" : "interview-state",
    );
    expect(outcome(state, { step: "decline" })).toBe(isLive ? "declined" : "interview-state");
    expect(outcome(state, { step: "cancel" })).toBe(isLive ? "cancelled" : "interview-state");
  });

  test("chooses among what was proposed, and is to come", () => {
    expect(outcome("proposed", { step: "choose", at: day(3) })).toBe("interview-date");
    expect(outcome("proposed", { step: "choose", at: day(-1) })).toBe("interview-past");
  });
});
