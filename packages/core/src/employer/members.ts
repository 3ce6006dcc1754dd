import type { MemberRole } from "../account/index.ts";
import { accept, type Result, refuse } from "../shared/index.ts";

/** Somebody's place in a company. */
export interface Member {
  readonly userId: string;
  readonly role: MemberRole;
}

/** What is to be done about one member. */
export type MemberCommand =
  | { readonly step: "set-role"; readonly userId: string; readonly role: MemberRole }
  | { readonly step: "remove"; readonly userId: string };

export type MemberRefusal = "member-unknown" | "member-last-admin";

/** The member's role after the command; null when they are a member no longer. */
export interface MemberChange {
  readonly userId: string;
  readonly role: MemberRole | null;
}

/**
 * Changes or removes a member, or says why not: a company with members always keeps one who manages them.
 * The last member of all may leave. Who may command is asked before (`mayInCompany`); one's own place may
 * always be left.
 */
export function changeMember(
  members: readonly Member[],
  command: MemberCommand,
): Result<MemberChange, MemberRefusal> {
  const member = members.find(({ userId }) => userId === command.userId);
  if (!member) return refuse("member-unknown");
  const role = command.step === "set-role" ? command.role : null;
  const others = members.filter(({ userId }) => userId !== command.userId);
  const isAlone = others.length === 0 && role === null;
  const keepsAdmin = role === "recruiter-admin" || others.some((other) => other.role === "recruiter-admin");
  return keepsAdmin || isAlone ? accept({ userId: member.userId, role }) : refuse("member-last-admin");
}
