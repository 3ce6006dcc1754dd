export {
  type AccountRole,
  type Actor,
  accountRoles,
  isMemberRole,
  type MemberRole,
  type Membership,
  type ModeratedAntenna,
  memberRoles,
  type Person,
  rolesOf,
  type Visitor,
  visitor,
} from "./actor.ts";
export {
  type AdministeredAccount,
  type Administering,
  changeRoles,
  mayDisable,
  mayResetSecondStep,
  type RoleChange,
} from "./administer.ts";
export {
  type ConfirmationKind,
  confirmationKinds,
  confirmationMinutes,
  unprovedDays,
} from "./confirmation.ts";
export {
  admitFromElsewhere,
  type ElsewhereRefusal,
  type ForeignIdentity,
  type LedTo,
  type SignInAudience,
  signInAudiences,
} from "./elsewhere.ts";
export {
  type InvitationLife,
  type InvitationRefusal,
  type InvitedRole,
  invitationDays,
  openInvitation,
} from "./invitation.ts";
export { moderatedTerritories, moderatesAll, moderatesAt, moderatesSome, standingAt } from "./moderating.ts";
export { ownPath } from "./own-path.ts";
export { mostPasskeys, type PasskeyNameRefusal, readPasskeyName } from "./passkey.ts";
export { checkPassword, type PasswordRefusal, passwordLength } from "./password.ts";
export {
  beforeTwoSteps,
  type GuardedRole,
  type Guards,
  guardedRoles,
  isSecondStepDue,
  isTwoStepMissing,
} from "./two-step.ts";
