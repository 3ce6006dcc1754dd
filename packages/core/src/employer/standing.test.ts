import { describe, expect, test } from "vitest";
import { companyStandings, type StandingStep, standingStep, standingSteps } from "./standing.ts";

/** The whole map, written again: standing, step, standing that follows. */
const allowed: readonly (readonly [string, StandingStep, string])[] = [
  ["usual", "trust", "trusted"],
  ["trusted", "distrust", "usual"],
  ["usual", "suspend", "suspended"],
  ["trusted", "suspend", "suspended"],
  ["suspended", "reopen", "usual"],
];

describe.each(companyStandings)("a company that is %s", (standing) => {
  test.each(standingSteps)("%s", (step) => {
    const next = allowed.find(([from, by]) => from === standing && by === step)?.[2];
    const taken = standingStep(standing, { step, reason: "Des jeunes nous ont alertés." });
    if (next) expect(taken).toEqual({ ok: true, value: next });
    else expect(taken).toMatchObject({ refusal: { code: "company-standing" } });
  });
});

test("a company is told why it is suspended", () => {
  for (const reason of ["", " \n"]) {
    expect(standingStep("usual", { step: "suspend", reason })).toMatchObject({
      refusal: { code: "company-needs-reason" },
    });
  }
  expect(standingStep("suspended", { step: "reopen", reason: "" })).toMatchObject({ ok: true });
});
