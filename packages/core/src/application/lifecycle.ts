import type { Role } from "../shared/index.ts";
import type { ApplicationState } from "./application.ts";

/**
 * What a step asks besides the state and the role:
 * `complete` - a CV or the profile goes with it, and every question has its answer;
 * `age` - the date of birth is known: it decides which rules protect;
 * `adult` - the candidate is of age: a minor's application goes through the advisor;
 * `consent` - a minor's legal representative has agreed (Code du travail, L4153-1; code civil, 388-1-1);
 * `agreement` - the young person's agreement is recorded, when somebody acts for them;
 * `offer-open` - the offer still takes applications;
 * `reason` - why, from the lists of `application.ts`, or in words for the advisor's return;
 * `undo-open` - the delay in which a decision may be taken back has not passed;
 * `silence` - the employer has not answered for `silenceDays`.
 */
export type ApplicationNeed =
  | "complete"
  | "age"
  | "adult"
  | "consent"
  | "agreement"
  | "offer-open"
  | "reason"
  | "undo-open"
  | "silence";

/** An application that nobody answered for so long is shown as unanswered, in days. */
export const silenceDays = 30;
/** When the employer is reminded of an application that waits, in days after it was sent. */
export const reminderDays = [7, 14] as const;
/** How long a decision may be taken back before the candidate is told, in minutes. */
export const undoMinutes = 10;
/** When one asks after a hire whether all goes well, in days. */
export const followUpDays = [7, 30, 90] as const;

interface ApplicationTransition {
  readonly from: readonly ApplicationState[];
  /** `previous`: the state before the last step. */
  readonly to: ApplicationState | "previous";
  readonly by: readonly Role[];
  readonly needs: readonly ApplicationNeed[];
}

const employer = ["recruiter", "recruiter-admin"] as const;
const waiting = ["sent", "seen", "unanswered"] as const;
const open = ["sent", "seen", "shortlisted", "interview", "offer-made", "unanswered"] as const;

/** Every step that an application may take. What is not here cannot happen. */
export const applicationTransitions = {
  /** The candidate asks the advisor to read it first. */
  "ask-review": {
    from: ["draft"],
    to: "advisor-review",
    by: ["candidate"],
    needs: ["complete", "age", "offer-open"],
  },
  "take-back": { from: ["advisor-review"], to: "draft", by: ["candidate"], needs: [] },
  /** The advisor gives it back with what to mend. */
  return: { from: ["advisor-review"], to: "draft", by: ["advisor"], needs: ["reason"] },
  /** The advisor has read it: it goes. */
  approve: {
    from: ["advisor-review"],
    to: "sent",
    by: ["advisor"],
    needs: ["complete", "age", "consent", "offer-open"],
  },
  send: { from: ["draft"], to: "sent", by: ["candidate"], needs: ["complete", "age", "adult", "offer-open"] },
  /** The advisor applies for the young person. */
  "send-for": {
    from: ["draft"],
    to: "sent",
    by: ["advisor"],
    needs: ["complete", "agreement", "age", "consent", "offer-open"],
  },
  see: { from: ["sent", "unanswered"], to: "seen", by: employer, needs: [] },
  shortlist: { from: [...waiting], to: "shortlisted", by: employer, needs: [] },
  "propose-interview": {
    from: [...waiting, "shortlisted", "interview"],
    to: "interview",
    by: employer,
    needs: [],
  },
  "make-offer": { from: [...waiting, "shortlisted", "interview"], to: "offer-made", by: employer, needs: [] },
  hire: { from: [...open], to: "hired", by: [...employer, "advisor"], needs: [] },
  refuse: { from: [...open], to: "refused", by: employer, needs: ["reason"] },
  /** Takes the last decision back before anybody was told. */
  undo: {
    from: ["refused", "shortlisted", "offer-made", "hired"],
    to: "previous",
    by: employer,
    needs: ["undo-open"],
  },
  withdraw: {
    from: ["advisor-review", ...open],
    to: "withdrawn",
    by: ["candidate"],
    needs: ["reason"],
  },
  "withdraw-for": {
    from: ["advisor-review", ...open],
    to: "withdrawn",
    by: ["advisor"],
    needs: ["reason", "agreement"],
  },
  /** Begins again what was withdrawn. */
  reopen: { from: ["withdrawn"], to: "draft", by: ["candidate", "advisor"], needs: ["offer-open"] },
  lapse: { from: ["sent", "seen"], to: "unanswered", by: ["system"], needs: ["silence"] },
  /** The candidate was hired elsewhere, or the offer has closed. */
  "make-obsolete": {
    from: ["draft", "advisor-review", ...open],
    to: "obsolete",
    by: ["system"],
    needs: [],
  },
} as const satisfies Record<string, ApplicationTransition>;

export type ApplicationStep = keyof typeof applicationTransitions;

/** The steps that `role` may take from `state`, needs aside: what a page offers as buttons. */
export function applicationStepsOf(state: ApplicationState, role: Role): ApplicationStep[] {
  return (Object.keys(applicationTransitions) as ApplicationStep[]).filter((step) => {
    const { from, by }: ApplicationTransition = applicationTransitions[step];
    return from.includes(state) && by.includes(role);
  });
}
