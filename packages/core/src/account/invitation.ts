import { accept, type Result, refuse } from "../shared/index.ts";
import type { AccountRole, MemberRole } from "./actor.ts";

/** What somebody may be asked to be: of the agency's team, or of a company. */
export type InvitedRole = AccountRole | MemberRole;

/** For how long an invitation is good, in days. */
export const invitationDays = 14;

/** What an answer to an invitation looks at. */
export interface InvitationLife {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

export type InvitationRefusal = "invitation-spent" | "invitation-revoked" | "invitation-old";

/** Whether an invitation may still be accepted, or why not. */
export function openInvitation<Invitation extends InvitationLife>(
  invitation: Invitation,
  now: Date,
): Result<Invitation, InvitationRefusal> {
  if (invitation.acceptedAt !== null) return refuse("invitation-spent");
  if (invitation.revokedAt !== null) return refuse("invitation-revoked");
  return now < invitation.expiresAt ? accept(invitation) : refuse("invitation-old");
}
