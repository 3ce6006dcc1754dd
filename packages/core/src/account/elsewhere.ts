import { accept, type Result, refuse } from "../shared/index.ts";
import type { AccountRole, Membership } from "./actor.ts";
import { guardedRoles } from "./two-step.ts";

/** For whom a service elsewhere signs people in: young people, or those who work for an agency or a company. */
export const signInAudiences = ["candidates", "professionals"] as const;
export type SignInAudience = (typeof signInAudiences)[number];

/** What a service says of who comes from it. */
export interface ForeignIdentity {
  readonly audience: SignInAudience;
  /** Null when the service told none. */
  readonly email: string | null;
  /** The service says that it proved the address, or is trusted to have. */
  readonly isEmailProved: boolean;
}

/** The account that an identity leads to: by an earlier sign-in, else by its address. */
export interface LedTo {
  readonly roles: readonly AccountRole[];
  readonly memberships: readonly Membership[];
  readonly isDisabled: boolean;
  /** The identity has opened it before. */
  readonly isLinked: boolean;
}

export type ElsewhereRefusal =
  | "elsewhere-unproved"
  | "elsewhere-unknown"
  | "elsewhere-not-staff"
  | "elsewhere-not-candidate"
  | "account-closed";

/**
 * What becomes of somebody who comes from a service elsewhere: they enter their account, or, for young people only,
 * may make one. An account is linked by a proved address alone, and a service opens those of its own audience
 * alone: whoever sees others' files comes in by a professional service, and was invited.
 */
export function admitFromElsewhere(
  { audience, email, isEmailProved }: ForeignIdentity,
  account: LedTo | null,
): Result<"enter" | "sign-up", ElsewhereRefusal> {
  if (!account?.isLinked && (email === null || !isEmailProved)) return refuse("elsewhere-unproved");
  if (account === null) return audience === "candidates" ? accept("sign-up") : refuse("elsewhere-unknown");
  if (account.isDisabled) return refuse("account-closed");
  if (audience === "candidates" && isProfessional(account)) return refuse("elsewhere-not-staff");
  if (audience === "professionals" && isOnlyCandidate(account)) return refuse("elsewhere-not-candidate");
  return accept("enter");
}

function isProfessional({ roles, memberships }: LedTo): boolean {
  return memberships.length > 0 || guardedRoles.some((role) => roles.includes(role));
}

function isOnlyCandidate(account: LedTo): boolean {
  return account.roles.includes("candidate") && !isProfessional(account);
}
