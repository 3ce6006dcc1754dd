import { describe, expect, test } from "vitest";
import {
  type MessageReportFacts,
  type MessageReportStep,
  messageDecisions,
  messageReportStates,
  messageReportStep,
} from "./report.ts";

const facts: MessageReportFacts = {
  state: "open",
  decision: "withdraw",
  reason: "Demande d'argent.",
  isWithCompany: true,
  isSameEyes: false,
  isInvolved: false,
};
const outcome = (step: MessageReportStep, changes: Partial<MessageReportFacts> = {}) => {
  const next = messageReportStep(step, { ...facts, ...changes });
  return next.ok ? next.value : next.refusal.code;
};

describe("each step has one state that it comes from", () => {
  test.each([
    ["decide", "open", "decided"],
    ["appeal", "decided", "appealed"],
    ["uphold", "appealed", "upheld"],
    ["overturn", "appealed", "overturned"],
  ] as const)("%s", (step, from, to) => {
    for (const state of messageReportStates) {
      expect(outcome(step, { state })).toBe(state === from ? to : "review-decided");
    }
  });
});

test("what touches somebody has its reasons; finding nothing wrong needs none", () => {
  for (const decision of messageDecisions) {
    expect(outcome("decide", { decision, reason: " " })).toBe(
      decision === "nothing" ? "decided" : "report-reason",
    );
  }
  for (const step of ["uphold", "overturn"] as const) {
    expect(outcome(step, { state: "appealed", reason: "" })).toBe("report-reason");
  }
});

test("nobody contests that nothing was found, and a company that is not there can't be put out", () => {
  expect(outcome("appeal", { state: "decided", decision: "nothing" })).toBe("review-decided");
  for (const decision of ["close", "company-out"] as const) {
    expect(outcome("decide", { decision, isWithCompany: false })).toBe("report-company-out");
  }
  expect(outcome("decide", { decision: null })).toBe("review-decided");
});

test("an appeal is looked at by somebody else", () => {
  for (const step of ["uphold", "overturn"] as const) {
    expect(outcome(step, { state: "appealed", isSameEyes: true })).toBe("review-other-eyes");
  }
});

test("nobody decides on what they are a party to; its author contests it all the same", () => {
  expect(outcome("decide", { isInvolved: true })).toBe("review-other-eyes");
  for (const step of ["uphold", "overturn"] as const) {
    expect(outcome(step, { state: "appealed", isInvolved: true })).toBe("review-other-eyes");
  }
  expect(outcome("appeal", { state: "decided", isInvolved: true })).toBe("appealed");
});
