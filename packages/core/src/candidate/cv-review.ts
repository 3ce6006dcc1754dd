import { accept, type Result, type Role, refuse } from "../shared/index.ts";
import type { CvState } from "./cv.ts";

interface CvTransition {
  readonly from: readonly CvState[];
  readonly to: CvState;
  readonly by: readonly Role[];
  /** A word with the decision: what to improve. */
  readonly needsWord: boolean;
}

/** Every step that a version of a CV may take. What is not here cannot happen. */
export const cvTransitions = {
  ask: { from: ["draft", "to-improve"], to: "to-review", by: ["candidate"], needsWord: false },
  "take-back": { from: ["to-review"], to: "draft", by: ["candidate"], needsWord: false },
  /** Without having been asked, too: a CV that is good is good. */
  validate: {
    from: ["draft", "to-review", "to-improve"],
    to: "validated",
    by: ["advisor"],
    needsWord: false,
  },
  improve: {
    from: ["draft", "to-review", "validated"],
    to: "to-improve",
    by: ["advisor"],
    needsWord: true,
  },
} as const satisfies Record<string, CvTransition>;

export type CvStep = keyof typeof cvTransitions;

export type CvRefusal = "cv-state" | "cv-role" | "cv-needs-word";

/** The state that a step leads to, or why not. Whether the actor follows the person is asked elsewhere. */
export function cvStep(
  state: CvState,
  step: CvStep,
  role: Role,
  { hasWord }: { readonly hasWord: boolean },
): Result<CvState, CvRefusal> {
  const { from, to, by, needsWord }: CvTransition = cvTransitions[step];
  if (!from.includes(state)) return refuse("cv-state", { state, step });
  if (!by.includes(role)) return refuse("cv-role", { role, step });
  return needsWord && !hasWord ? refuse("cv-needs-word") : accept(to);
}

/** The steps that `role` may take from `state`. */
export function cvStepsOf(state: CvState, role: Role): CvStep[] {
  return (Object.keys(cvTransitions) as CvStep[]).filter((step) => {
    const { from, by }: CvTransition = cvTransitions[step];
    return from.includes(state) && by.includes(role);
  });
}
