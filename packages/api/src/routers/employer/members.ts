import { memberRoles } from "@tremplin/core/account";
import { changeMember, type MemberCommand, type MemberRefusal, mayInCompany } from "@tremplin/core/employer";
import { accept, type Result } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  type CompanyMember,
  companyInvitations,
  companyMembers,
  type Invitation,
  inTransaction,
  noteRemoval,
  removeCompanyMember,
  setMember,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { slugInput } from "./input.ts";
import { companyFor } from "./own-company.ts";

/** Who belongs to a company, for its members. */
export interface CompanyTeam {
  readonly name: string;
  readonly members: readonly CompanyMember[];
  /** Those who were asked in and have not answered; for those who manage. */
  readonly invitations: readonly Pick<Invitation, "id" | "email" | "role" | "expiresAt">[];
  readonly mayManage: boolean;
}

export const members = procedure(signedIn)
  .input(slugInput)
  .query(async ({ ctx, input }): Promise<CompanyTeam> => {
    const { company } = await companyFor(ctx, input.slug, "edit-page");
    const { db } = ctx.database;
    const mayManage = mayInCompany(ctx.actor, "manage-members", company.id);
    const open = mayManage ? await companyInvitations(db, company.id, ctx.now()) : [];
    return {
      name: company.name,
      members: await companyMembers(db, company.id),
      invitations: open.map(({ id, email, role, expiresAt }) => ({ id, email, role, expiresAt })),
      mayManage,
    };
  });

const memberInput = slugInput.extend({ userId: z.string().max(60) });

/** Gives a member another role. Refused: `member-unknown`, `member-last-admin`. */
export const setMemberRole = procedure(signedIn)
  .input(memberInput.extend({ role: z.enum(memberRoles) }))
  .mutation(({ ctx, input: { slug, ...command } }) => change(ctx, slug, { step: "set-role", ...command }));

/** Takes a member out of the company; oneself too. Refused: `member-unknown`, `member-last-admin`. */
export const removeMember = procedure(signedIn)
  .input(memberInput)
  .mutation(({ ctx, input: { slug, userId } }) => change(ctx, slug, { step: "remove", userId }));

function change(ctx: Asking, slug: string, command: MemberCommand): Promise<Result<null, MemberRefusal>> {
  // One's own place may always be left; the rest is for those who manage.
  const isOwn = command.step === "remove" && command.userId === ctx.actor.userId;
  const right = isOwn ? "edit-page" : "manage-members";
  return inTransaction(ctx.database, async (handle) => {
    await bumpDataVersion(handle);
    const { company } = await companyFor(ctx, slug, right, handle);
    const known = await companyMembers(handle.db, company.id);
    const changed = changeMember(known, command);
    if (!changed.ok) return changed;
    const { userId, role } = changed.value;
    const member = known.find((each) => each.userId === userId);
    if (role !== null) await setMember(handle, company.id, userId, role, ctx.now());
    else await removeCompanyMember(handle.db, company.id, userId);
    // Otherwise the domain of their address would let them in again at once.
    if (role === null && member && !isOwn) await noteRemoval(handle.db, company.id, member, ctx.now());
    if (!isOwn) {
      const { id, name: label } = company;
      const action = role === null ? "member.remove" : "member.set-role";
      await audit(handle, ctx, {
        action,
        subject: { kind: "company", id, label },
        details: { userId, role },
      });
    }
    return accept(null);
  });
}
