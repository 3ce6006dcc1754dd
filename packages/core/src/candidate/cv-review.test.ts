import { expect, test } from "vitest";
import { type Role, roles } from "../shared/index.ts";
import { type CvState, cvStates } from "./cv.ts";
import { type CvStep, cvStep, cvStepsOf, cvTransitions } from "./cv-review.ts";

/** The rules once more, as people tell them. */
const told: Record<CvStep, { from: CvState[]; to: CvState; by: Role }> = {
  ask: { from: ["draft", "to-improve"], to: "to-review", by: "candidate" },
  "take-back": { from: ["to-review"], to: "draft", by: "candidate" },
  validate: { from: ["draft", "to-review", "to-improve"], to: "validated", by: "advisor" },
  improve: { from: ["draft", "to-review", "validated"], to: "to-improve", by: "advisor" },
};

test.each(Object.keys(cvTransitions) as CvStep[])("%s, from each state by each role", (step) => {
  const { from, to, by } = told[step];
  for (const state of cvStates) {
    for (const role of roles) {
      const isAllowed = from.includes(state) && role === by;
      const code = from.includes(state) ? "cv-role" : "cv-state";
      expect(cvStep(state, step, role, { hasWord: true }), `${state} by ${role}`).toMatchObject(
        isAllowed ? { ok: true, value: to } : { ok: false, refusal: { code } },
      );
      expect(cvStepsOf(state, role).includes(step)).toBe(isAllowed);
    }
  }
});

test("who asks to improve says what", () => {
  expect(cvStep("to-review", "improve", "advisor", { hasWord: false })).toMatchObject({
    refusal: { code: "cv-needs-word" },
  });
});
