import { type InvitationRefusal, type InvitedRole, openInvitation } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { companyById, invitationByDigest, personById, userByEmail } from "@tremplin/database";
import { z } from "zod";
import { digestOf } from "../../link-token.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

export const tokenInput = z.object({ token: z.string().min(1).max(100) });

/** An invitation as whoever holds its link sees it. */
export interface InvitationView {
  readonly email: string;
  /** Who asks; null when their account is closed. */
  readonly by: string | null;
  readonly role: InvitedRole;
  readonly company: string | null;
  /** No account knows their name yet. */
  readonly needsName: boolean;
  readonly name: string | null;
}

/** The invitation of a link. Refused: `invitation-unknown`, `-spent`, `-revoked`, `-old`. */
export const show = procedure(anyone)
  .input(tokenInput)
  .query(
    async ({ ctx, input }): Promise<Result<InvitationView, InvitationRefusal | "invitation-unknown">> => {
      const { db } = ctx.database;
      const found = await invitationByDigest(db, digestOf(input.token));
      if (!found) return refuse("invitation-unknown");
      const opened = openInvitation(found, ctx.now());
      if (!opened.ok) return opened;
      const { email, name, role, companyId, invitedBy } = found;
      const by = invitedBy === null ? null : await personById(db, invitedBy);
      const company = companyId === null ? null : await companyById(db, companyId);
      return accept({
        email,
        name,
        role,
        by: by?.name ?? null,
        company: company?.name ?? null,
        needsName: !(await userByEmail(db, email)),
      });
    },
  );
