import { amountOwed, type MemberStep, memberTransition } from "@tremplin/core/membership";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  type DatabaseHandle,
  invoicesOf,
  type MembershipRow,
  periodOf,
  recordMembershipEvent,
  saveMembership,
} from "@tremplin/database";
import { today } from "../../asking.ts";
import type { Context } from "../../context.ts";
import type { Doer, Network } from "./network-procedure.ts";

export type NetworkWork = Pick<Context, "instance" | "now" | "newId" | "baseUrl" | "t"> & Network;

interface Step {
  readonly step: MemberStep;
  readonly reason?: string | null;
  /** ISO day of the payment. */
  readonly paidOn?: string;
  /** What else changes with it. */
  readonly also?: Partial<Pick<MembershipRow, "heads" | "billingAddress" | "appliedAt" | "appliedBy">>;
}

/**
 * The only way by which a membership changes its state: decides, saves, notes it. Refused as `memberTransition`, and
 * `member-state` when somebody was faster.
 */
export async function takeMemberStep(
  handle: DatabaseHandle,
  ctx: NetworkWork,
  before: MembershipRow,
  { step, reason = null, paidOn, also = {} }: Step,
  by: Doer,
): Promise<Result<MembershipRow>> {
  const isOwing = (await invoicesOf(handle.db, before.id)).some((invoice) => amountOwed(invoice) > 0);
  const decided = memberTransition(
    { state: before.state, period: periodOf(before) },
    { step, reason: reason ?? undefined, paidOn, isOwing, graceDays: ctx.network.graceDays },
    by.role,
    today(ctx),
  );
  if (!decided.ok) return decided;
  const { state, period } = decided.value;
  const isNewYear = period?.startsOn !== before.startsOn;
  const change = {
    ...also,
    state,
    startsOn: period?.startsOn ?? null,
    endsOn: period?.endsOn ?? null,
    reminded: isNewYear ? null : before.reminded,
    changedAt: ctx.now(),
    reason,
  };
  if (!(await saveMembership(handle, before, change)))
    return refuse("member-state", { state: before.state, step });
  // The directory shows members, and pages of visitors are kept by the version of what they show.
  await bumpDataVersion(handle);
  await noteMemberStep(handle, ctx, { id: before.id, step, from: before.state, to: state, reason }, by);
  return accept({ ...before, ...change });
}

/** Notes a step of a membership's life. */
export async function noteMemberStep(
  handle: DatabaseHandle,
  { now, newId }: Pick<Context, "now" | "newId">,
  {
    id,
    step,
    from,
    to,
    reason,
  }: {
    readonly id: string;
    readonly step: MemberStep;
    readonly from: MembershipRow["state"] | null;
    readonly to: MembershipRow["state"];
    readonly reason: string | null;
  },
  by: Doer,
): Promise<void> {
  await recordMembershipEvent(handle, {
    id: newId(),
    membershipId: id,
    at: now(),
    actorId: by.id,
    actorName: by.name,
    role: by.role,
    step,
    fromState: from,
    toState: to,
    reason,
  });
}
