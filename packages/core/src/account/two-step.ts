import type { AccountRole, Person } from "./actor.ts";

/** Roles of which a board may ask two steps: those that see what is others'. */
export const guardedRoles = ["advisor", "moderator", "administrator"] as const satisfies AccountRole[];
export type GuardedRole = (typeof guardedRoles)[number];

/** What somebody guards their account with, beside their mailbox and their password. */
export interface Guards {
  readonly roles: readonly AccountRole[];
  /** Invented people of a demo have no telephone to look at. */
  readonly isDemo: boolean;
  /** A program that shows codes was confirmed. */
  readonly hasCodes: boolean;
  readonly hasPasskey: boolean;
}

/** Whether a second step is due after a link or a password; a passkey is both steps in one. */
export function isSecondStepDue(guards: Guards, asked: readonly GuardedRole[]): boolean {
  return guards.hasCodes || (guards.hasPasskey && mustGuard(guards, asked));
}

/** Whether somebody has a role that asks for two steps, and no second one yet. */
export function isTwoStepMissing(guards: Guards, asked: readonly GuardedRole[]): boolean {
  return mustGuard(guards, asked) && !guards.hasCodes && !guards.hasPasskey;
}

/** What somebody may do until they have a second step: all but what asks for it. */
export function beforeTwoSteps(person: Person, asked: readonly GuardedRole[]): Person {
  const kept = person.roles.filter((role) => !(asked as readonly AccountRole[]).includes(role));
  const isKept = person.moderated === undefined || !asked.includes("moderator");
  return { ...person, roles: kept, ...(isKept ? {} : { moderated: [] }) };
}

function mustGuard({ roles, isDemo }: Guards, asked: readonly GuardedRole[]): boolean {
  return !isDemo && asked.some((role) => roles.includes(role));
}
