import type { ApplicationState } from "./application.ts";
import { type ApplicationLife, undoUntil } from "./transition.ts";

/** Decisions of an employer that may be taken back for a while. */
const undoable: readonly ApplicationState[] = ["refused", "shortlisted", "offer-made", "hired"];

/** Whether the employer may still take the last decision back: nobody else is told before. */
export function mayUndo(
  { state, previousState, changedAt }: Pick<ApplicationLife, "state" | "previousState" | "changedAt">,
  now: Date,
): boolean {
  return undoable.includes(state) && previousState !== null && now < undoUntil(changedAt);
}

/** The state that the candidate and the advisor see: a decision shows once it can't be taken back. */
export function stateShown(
  application: Pick<ApplicationLife, "state" | "previousState" | "changedAt">,
  now: Date,
): ApplicationState {
  const { state, previousState } = application;
  return previousState !== null && mayUndo(application, now) ? previousState : state;
}

/** Who must act next. */
export type NextActor = "candidate" | "advisor" | "employer" | "nobody";

/**
 * Who must act next on an application in this state. `asksDate`: the employer has proposed dates for an interview,
 * and waits for the choice.
 */
export function nextActor(state: ApplicationState, asksDate = false): NextActor {
  switch (state) {
    case "draft":
    case "offer-made":
      return "candidate";
    case "advisor-review":
      return "advisor";
    case "sent":
    case "seen":
    case "shortlisted":
    case "unanswered":
      return "employer";
    case "interview":
      return asksDate ? "candidate" : "employer";
    case "hired":
    case "refused":
    case "withdrawn":
    case "obsolete":
      return "nobody";
  }
}
