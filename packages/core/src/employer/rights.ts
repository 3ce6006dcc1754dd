import { type Actor, rolesOf } from "../account/index.ts";
import type { Role } from "../shared/index.ts";

/** What may be done about one company, and by whom: members of that company, and the agency. */
export const companyRights = {
  /** Its text, its pictures, whether it takes spontaneous applications. */
  "edit-page": ["recruiter", "recruiter-admin", "moderator", "administrator"],
  /** Inviting, removing, changing roles. */
  "manage-members": ["recruiter-admin", "administrator"],
  /** Where its membership of the network stands, its invoices, how they are paid. */
  "see-membership": ["recruiter", "recruiter-admin", "administrator"],
  /** Asking to join the network, which costs money. */
  "join-network": ["recruiter-admin", "administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type CompanyRight = keyof typeof companyRights;

/** Whether somebody has a right over this very company: what they are in another does not count. */
export function mayInCompany(actor: Actor, right: CompanyRight, companyId: string): boolean {
  const allowed: readonly Role[] = companyRights[right];
  return rolesOf(actor, companyId).some((role) => allowed.includes(role));
}
