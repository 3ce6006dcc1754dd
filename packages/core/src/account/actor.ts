import type { Role } from "../shared/index.ts";
import type { Territory } from "../territory/index.ts";

/** What a person may be on the board, besides belonging to companies. One person may be several. */
export const accountRoles = ["candidate", "advisor", "moderator", "administrator"] as const;
export type AccountRole = (typeof accountRoles)[number];

/** What a person may be in a company: `recruiter-admin` also manages its members. */
export const memberRoles = ["recruiter", "recruiter-admin"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Whether a role is one within a company, not on the board. */
export function isMemberRole(role: AccountRole | MemberRole): role is MemberRole {
  return (memberRoles as readonly string[]).includes(role);
}

/** A person's place in a company. */
export interface Membership {
  readonly companyId: string;
  readonly role: MemberRole;
}

/** Somebody who has not signed in. */
export interface Visitor {
  readonly kind: "visitor";
}

/** Somebody who has signed in. */
export interface Person {
  readonly kind: "person";
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AccountRole[];
  readonly memberships: readonly Membership[];
  /** The antennas of an advisor. */
  readonly antennaIds: readonly string[];
  /** The antennas that somebody moderates, and where each of them is; most people moderate none. */
  readonly moderated?: readonly ModeratedAntenna[];
  /** The language in which they chose to read; nothing: the board's. */
  readonly language?: string;
}

/** An antenna as its moderator sees it: what lies in its territory is theirs to decide. */
export interface ModeratedAntenna {
  readonly antennaId: string;
  readonly territory: Territory;
}

/** Who asks. */
export type Actor = Visitor | Person;

export const visitor: Visitor = { kind: "visitor" };

/**
 * All roles that somebody may act in. `companyId` is the company that the matter belongs to: what one
 * is in another company does not count. Without it, what one is in any company does.
 */
export function rolesOf(actor: Actor, companyId?: string | null): readonly Role[] {
  if (actor.kind === "visitor") return ["visitor"];
  const memberships =
    companyId === undefined
      ? actor.memberships
      : actor.memberships.filter((membership) => membership.companyId === companyId);
  return [...actor.roles, ...new Set(memberships.map(({ role }) => role))];
}
