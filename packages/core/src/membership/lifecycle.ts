import type { Role } from "../shared/index.ts";
import type { MemberState } from "./membership.ts";

/** What a step asks for besides the state and the role. */
export type MemberNeed =
  /** Why, for the company. */
  | "reason"
  /** All of an invoice is paid. */
  | "payment"
  /** The last day of the year has passed. */
  | "ended"
  /** The days of grace have passed, too. */
  | "grace-over"
  /** No invoice waits to be paid. */
  | "nothing-owed"
  /** Without the year that was paid last, one before it still runs. */
  | "earlier-year";

interface MemberTransition {
  readonly from: readonly MemberState[];
  readonly to: MemberState;
  readonly by: readonly Role[];
  readonly needs: readonly MemberNeed[];
}

/** Every step of a company's membership. The first step of all is `apply`, when there is nothing yet. */
export const memberTransitions = {
  /** Asks again, once an earlier membership or request has ended. */
  apply: {
    from: ["refused", "withdrawn", "lapsed"],
    to: "applied",
    by: ["recruiter-admin", "administrator"],
    needs: ["nothing-owed"],
  },
  withdraw: { from: ["applied"], to: "withdrawn", by: ["recruiter-admin", "administrator"], needs: [] },
  /** An invoice is made with it. */
  accept: { from: ["applied"], to: "accepted", by: ["administrator"], needs: [] },
  refuse: { from: ["applied"], to: "refused", by: ["administrator"], needs: ["reason"] },
  /** Accepted, and it never came to a payment: a credit note undoes the invoice. */
  drop: { from: ["accepted"], to: "withdrawn", by: ["administrator"], needs: ["reason", "nothing-owed"] },
  /** An administrator sees the money, or the card's provider tells of it (`system`). */
  pay: {
    from: ["accepted", "active", "grace", "lapsed"],
    to: "active",
    by: ["administrator", "system"],
    needs: ["payment"],
  },
  /** Ends within its year: a credit note undoes the invoice. */
  leave: { from: ["active", "grace"], to: "lapsed", by: ["administrator"], needs: ["reason"] },
  /** A year too many was paid: a credit note undoes its invoice, and the year before goes on. */
  "take-back": { from: ["active"], to: "active", by: ["administrator"], needs: ["reason", "earlier-year"] },
  "fall-due": { from: ["active"], to: "grace", by: ["system"], needs: ["ended"] },
  lapse: { from: ["grace"], to: "lapsed", by: ["system"], needs: ["grace-over"] },
} as const satisfies Record<string, MemberTransition>;

export type MemberStep = keyof typeof memberTransitions;

/** The steps that a role may take from a state, the needs aside: what a page offers as buttons. */
export function memberStepsOf(state: MemberState, role: Role): MemberStep[] {
  return (Object.keys(memberTransitions) as MemberStep[]).filter((step) => {
    const { from, by }: MemberTransition = memberTransitions[step];
    return from.includes(state) && by.includes(role);
  });
}
