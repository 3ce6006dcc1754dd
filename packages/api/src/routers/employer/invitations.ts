import { memberRoles } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  companyInvitations,
  companyMembers,
  inTransaction,
  revokeInvitation,
} from "@tremplin/database";
import { z } from "zod";
import { audit } from "../../audit.ts";
import { invite } from "../../invitations/invite.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personEmail } from "../account/sign-up.ts";
import { slugInput } from "./input.ts";
import { tooManyToday } from "./invitation-limits.ts";
import { companyFor } from "./own-company.ts";

/** Open invitations of one company: more would be a way to write to strangers. */
const mostOpen = 20;

type InviteRefusal = "member-known" | "too-many-invitations" | "invitations-of-day" | "invited-often";

/**
 * Asks a colleague into the company by mail. Refused: `member-known`, `too-many-invitations`, and what is too
 * much for a day.
 */
export const inviteMember = procedure(signedIn)
  .input(slugInput.extend({ email: personEmail, role: z.enum(memberRoles) }))
  .mutation(({ ctx, input }): Promise<Result<null, InviteRefusal>> => {
    const { email, role } = input;
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const { company } = await companyFor(ctx, input.slug, "manage-members", handle);
      const members = await companyMembers(handle.db, company.id);
      if (members.some((member) => member.email === email)) {
        return refuse("member-known", { field: "email" });
      }
      const open = await companyInvitations(handle.db, company.id, ctx.now());
      if (open.length >= mostOpen) return refuse("too-many-invitations", { maximum: mostOpen });
      const tooMany = await tooManyToday(handle, ctx, { companyId: company.id, email });
      if (tooMany) return tooMany;
      await invite(handle, ctx, { email, role, company });
      return accept(null);
    });
  });

/** Takes back an invitation of the company; one that was answered stays answered. */
export const revokeMemberInvitation = procedure(signedIn)
  .input(slugInput.extend({ id: z.string().max(60) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      const { company } = await companyFor(ctx, input.slug, "manage-members", handle);
      const open = await companyInvitations(handle.db, company.id, ctx.now());
      const own = open.find(({ id }) => id === input.id);
      if (own && (await revokeInvitation(handle.db, own.id, ctx.now()))) {
        const subject = { kind: "invitation", id: own.id, label: own.email };
        await audit(handle, ctx, { action: "invitation.revoke", subject });
      }
      return accept(null);
    });
  });
