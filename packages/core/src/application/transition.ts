import { accept, type Result, type Role, refuse } from "../shared/index.ts";
import {
  type Agreement,
  type ApplicationState,
  openStates,
  type RefusalReason,
  type WithdrawalReason,
} from "./application.ts";
import {
  type ApplicationNeed,
  type ApplicationStep,
  applicationTransitions,
  silenceDays,
  undoMinutes,
} from "./lifecycle.ts";

/** What a transition looks at. */
export interface ApplicationLife {
  readonly state: ApplicationState;
  /** The state that the last step may be taken back to; null when there is none. */
  readonly previousState: ApplicationState | null;
  /** When the state was last changed. */
  readonly changedAt: Date;
  readonly sentAt: Date | null;
  /** A CV or the profile goes with it, and the questions have answers. */
  readonly isComplete: boolean;
  readonly agreement: Agreement | null;
}

/** What is true around it. */
export interface ApplicationFacts {
  readonly isAgeKnown: boolean;
  readonly isMinor: boolean;
  /** The legal representative's consent is recorded, and was not taken back. */
  readonly hasConsent: boolean;
  readonly isOfferOpen: boolean;
}

/** A step asked for, with what it may need. */
export interface ApplicationCommand {
  readonly step: ApplicationStep;
  readonly reason?: RefusalReason | WithdrawalReason;
  /** In words: what to mend (`return`), what the candidate is told (`refuse`). */
  readonly text?: string;
  /** The young person's agreement, for who acts in their place. */
  readonly agreement?: Agreement;
}

/** What changes on the application. */
export interface ApplicationChange {
  readonly state: ApplicationState;
  readonly previousState: ApplicationState | null;
  readonly changedAt: Date;
  readonly sentAt: Date | null;
}

/** What happened, for the timeline and the outbox: `application.send` … */
export interface ApplicationEvent {
  readonly type: `application.${ApplicationStep}`;
  readonly at: Date;
  readonly by: Role;
  readonly from: ApplicationState;
  readonly to: ApplicationState;
  readonly reason: string | null;
  readonly text: string | null;
}

export type ApplicationRefusal =
  | "application-state"
  | "application-role"
  | `application-needs-${ApplicationNeed}`;

const dayMs = 86_400_000;
const minuteMs = 60_000;

/**
 * Takes one step of an application, or says why not: wrong state (`application-state`), wrong role
 * (`application-role`), or something missing (`application-needs-...`). Whether the actor is its
 * candidate, follows the candidate or belongs to the company is the procedure's rule, not asked here.
 */
export function applicationTransition(
  application: ApplicationLife,
  command: ApplicationCommand,
  role: Role,
  facts: ApplicationFacts,
  now: Date,
): Result<{ readonly change: ApplicationChange; readonly event: ApplicationEvent }, ApplicationRefusal> {
  const { from, to, by, needs } = applicationTransitions[command.step];
  const { state, previousState } = application;
  if (!(from as readonly ApplicationState[]).includes(state)) {
    return refuse("application-state", { state, step: command.step });
  }
  if (!(by as readonly Role[]).includes(role)) {
    return refuse("application-role", { role, step: command.step });
  }
  const missing = needs.find((need) => !isMet(need, application, command, facts, now));
  if (missing) return refuse(`application-needs-${missing}`);
  const next = to === "previous" ? (previousState ?? state) : to;
  const isSending = next === "sent" && command.step !== "undo";
  return accept({
    change: {
      state: next,
      // What was just taken back, or told by an advisor who knows, is not in suspense.
      previousState: command.step === "undo" || role === "advisor" ? null : state,
      changedAt: now,
      sentAt: isSending ? now : application.sentAt,
    },
    event: {
      type: `application.${command.step}`,
      at: now,
      by: role,
      from: state,
      to: next,
      reason: command.reason ?? null,
      text: command.text?.trim() || null,
    },
  });
}

/** Whether the employer has it and has not decided. */
export function isOpen(state: ApplicationState): boolean {
  return (openStates as readonly ApplicationState[]).includes(state);
}

/** Until when a decision of an employer may be taken back, and before which nobody is told. */
export function undoUntil(changedAt: Date): Date {
  return new Date(changedAt.getTime() + undoMinutes * minuteMs);
}

function isMet(
  need: ApplicationNeed,
  application: ApplicationLife,
  command: ApplicationCommand,
  { isAgeKnown, isMinor, hasConsent, isOfferOpen }: ApplicationFacts,
  now: Date,
): boolean {
  switch (need) {
    case "complete":
      return application.isComplete;
    case "age":
      return isAgeKnown;
    case "adult":
      return !isMinor;
    case "consent":
      return !isMinor || hasConsent;
    case "agreement":
      return (command.agreement ?? application.agreement) !== null;
    case "offer-open":
      return isOfferOpen;
    case "reason":
      return command.reason !== undefined || (command.text ?? "").trim() !== "";
    case "undo-open":
      return application.previousState !== null && now < undoUntil(application.changedAt);
    case "silence":
      return (
        application.sentAt !== null && now.getTime() - application.sentAt.getTime() >= silenceDays * dayMs
      );
  }
}
