import { accept, type Result, type Role, refuse } from "../shared/index.ts";
import { type MemberNeed, type MemberStep, memberTransitions } from "./lifecycle.ts";
import type { MemberState } from "./membership.ts";
import { addDays, endedOn, type Period, yearBefore, yearPaid } from "./period.ts";

/** What a step looks at. */
export interface MemberLife {
  readonly state: MemberState;
  /** The year that was paid last; null as long as none was. */
  readonly period: Period | null;
}

/** A step asked for, with what it may need. */
export interface MemberCommand {
  readonly step: MemberStep;
  readonly reason?: string | undefined;
  /** The day (ISO) of the payment that settles an invoice. */
  readonly paidOn?: string | undefined;
  /** An invoice waits to be paid. */
  readonly isOwing: boolean;
  /** Days after the end in which a company stays a member unpaid. */
  readonly graceDays: number;
}

export type MemberRefusal = "member-state" | "member-role" | `member-needs-${MemberNeed}`;

/**
 * Takes one step of a membership on a day (ISO, on the board's clocks), or says why not: wrong state, wrong role,
 * something missing. Whether the actor belongs to the company is the procedure's policy.
 */
export function memberTransition(
  life: MemberLife,
  command: MemberCommand,
  role: Role,
  today: string,
): Result<MemberLife, MemberRefusal> {
  const { from, to, by, needs } = memberTransitions[command.step];
  if (!(from as readonly MemberState[]).includes(life.state)) {
    return refuse("member-state", { state: life.state, step: command.step });
  }
  if (!(by as readonly Role[]).includes(role)) return refuse("member-role", { role, step: command.step });
  const missing = needs.find((need) => !isMet(need, life, command, today));
  if (missing) return refuse(`member-needs-${missing}`);
  // What counts is when it was paid, not when somebody noted it: the board may have let it lapse meanwhile.
  const isInTime =
    life.period !== null &&
    command.paidOn !== undefined &&
    command.paidOn <= addDays(life.period.endsOn, command.graceDays);
  const isContinued = isInTime || life.state === "active" || life.state === "grace";
  return accept({ state: to, period: periodAfter(life.period, command, { isContinued, today }) });
}

function periodAfter(
  period: Period | null,
  { step, paidOn }: MemberCommand,
  { isContinued, today }: { readonly isContinued: boolean; readonly today: string },
): Period | null {
  if (step === "pay" && paidOn !== undefined) return yearPaid(period, isContinued, paidOn);
  if (period === null) return null;
  if (step === "leave") return endedOn(period, today);
  return step === "take-back" ? yearBefore(period) : period;
}

function isMet(
  need: MemberNeed,
  { period }: MemberLife,
  { reason, paidOn, isOwing, graceDays }: MemberCommand,
  today: string,
): boolean {
  switch (need) {
    case "reason":
      return (reason ?? "").trim() !== "";
    case "payment":
      return paidOn !== undefined;
    case "nothing-owed":
      return !isOwing;
    case "ended":
      return period !== null && today > period.endsOn;
    case "earlier-year":
      return period !== null && today <= yearBefore(period).endsOn;
    case "grace-over":
      return period !== null && today > addDays(period.endsOn, graceDays);
  }
}
