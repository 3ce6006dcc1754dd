import { accept, type Result, type Role, refuse } from "../shared/index.ts";

/** A person's request to act for a company, and what became of it. */
export const claimStates = ["requested", "accepted", "refused", "withdrawn"] as const;
export type ClaimState = (typeof claimStates)[number];

/** Why a claim was accepted at once; null when somebody decides, or decided. */
export const claimGrounds = ["first-member", "email-domain"] as const;
export type ClaimGround = (typeof claimGrounds)[number];

/** Who may take a step: whoever asked, a moderator, or the rules themselves. */
export type ClaimActor = "claimant" | Extract<Role, "moderator" | "administrator" | "system">;

interface ClaimTransition {
  readonly from: readonly ClaimState[];
  readonly to: ClaimState;
  readonly by: readonly ClaimActor[];
  /** `reason`: the command says why, in words that the claimant reads. */
  readonly needs: readonly "reason"[];
}

/** Every step that a claim may take. What is not here cannot happen: who was refused asks anew. */
export const claimTransitions = {
  accept: { from: ["requested"], to: "accepted", by: ["moderator", "administrator", "system"], needs: [] },
  refuse: { from: ["requested"], to: "refused", by: ["moderator", "administrator"], needs: ["reason"] },
  withdraw: { from: ["requested"], to: "withdrawn", by: ["claimant"], needs: [] },
} as const satisfies Record<string, ClaimTransition>;

export type ClaimStep = keyof typeof claimTransitions;

export type ClaimRefusal = "claim-state" | "claim-role" | "claim-needs-reason";

/** What changes on a claim. */
export interface ClaimChange {
  readonly state: ClaimState;
  readonly decidedAt: Date;
  readonly reason: string | null;
}

/** Takes one step of a claim, or says why not. */
export function decideClaim(
  claim: { readonly state: ClaimState },
  command: { readonly step: ClaimStep; readonly reason?: string },
  by: ClaimActor,
  now: Date,
): Result<ClaimChange, ClaimRefusal> {
  const { from, to, by: allowed, needs }: ClaimTransition = claimTransitions[command.step];
  if (!from.includes(claim.state)) return refuse("claim-state", { state: claim.state, step: command.step });
  if (!allowed.includes(by)) return refuse("claim-role", { role: by, step: command.step });
  const reason = command.reason?.trim() || null;
  if (needs.includes("reason") && reason === null) return refuse("claim-needs-reason");
  return accept({ state: to, decidedAt: now, reason });
}
