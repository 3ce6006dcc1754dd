import { accept, type Result, refuse } from "../shared/index.ts";
import { type AccountRole, accountRoles } from "./actor.ts";

/** An account that somebody administers. */
export interface AdministeredAccount {
  readonly userId: string;
  readonly roles: readonly AccountRole[];
  readonly isDisabled: boolean;
}

/** Who administers, and whether anybody else could: a board that nobody administers is lost. */
export interface Administering {
  readonly actorId: string;
  /** Open accounts of administrators besides the one that is administered. */
  readonly otherAdministrators: number;
}

export interface RoleChange {
  readonly added: readonly AccountRole[];
  readonly removed: readonly AccountRole[];
}

/** Gives an account these roles and no others. The last administrator stays one. */
export function changeRoles(
  { roles, isDisabled }: AdministeredAccount,
  wanted: readonly AccountRole[],
  { otherAdministrators }: Pick<Administering, "otherAdministrators">,
): Result<RoleChange, "last-administrator"> {
  const removed = roles.filter((role) => !wanted.includes(role));
  const added = accountRoles.filter((role) => wanted.includes(role) && !roles.includes(role));
  const isLast = otherAdministrators === 0 && !isDisabled;
  if (isLast && removed.includes("administrator")) return refuse("last-administrator");
  return accept({ added, removed });
}

/** Whether an account may be closed: not one's own, nor the last administrator's. */
export function mayDisable(
  { userId, roles }: AdministeredAccount,
  { actorId, otherAdministrators }: Administering,
): Result<null, "own-account" | "last-administrator"> {
  if (userId === actorId) return refuse("own-account");
  const isLast = roles.includes("administrator") && otherAdministrators === 0;
  return isLast ? refuse("last-administrator") : accept(null);
}

/**
 * Whether an administrator may take an account's second step away, for somebody who has lost it: never their
 * own, which whoever sits at their open screen would do, and only where there is one.
 */
export function mayResetSecondStep(
  { userId }: Pick<AdministeredAccount, "userId">,
  { actorId, hasSecondStep }: { readonly actorId: string; readonly hasSecondStep: boolean },
): Result<null, "own-second-step" | "no-second-step"> {
  if (userId === actorId) return refuse("own-second-step");
  return hasSecondStep ? accept(null) : refuse("no-second-step");
}
