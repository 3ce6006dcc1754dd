import { accountRoles, type InvitedRole } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  antennas,
  inTransaction,
  openInvitations,
  personById,
  revokeInvitation,
  userByEmail,
} from "@tremplin/database";
import { z } from "zod";
import { audit } from "../../audit.ts";
import { invite as send } from "../../invitations/invite.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personEmail, personName } from "../account/sign-up.ts";

/** Somebody asked in who has not answered. */
export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: InvitedRole;
  /** The company or the antenna that they are asked into. */
  readonly place: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Who was asked in and has not answered, and the antennas that one may be asked into. */
export const list = procedure(administrator).query(async ({ ctx }) => {
  const { db } = ctx.database;
  const [open, all] = await Promise.all([openInvitations(db, ctx.now()), antennas(db)]);
  const invitations = open.map(
    ({ id, email, name, role, companyName, antennaName, createdAt, expiresAt }): OpenInvitation => ({
      id,
      email,
      name,
      role,
      place: companyName ?? antennaName,
      createdAt,
      expiresAt,
    }),
  );
  return { invitations, antennas: all.map(({ id, name }) => ({ id, name })) };
});

/** Asks somebody into the agency's team by mail. Refused: `has-role`, when they are that already. */
export const invite = procedure(administrator)
  .input(
    z.object({
      email: personEmail,
      name: z.literal("").or(personName),
      role: z.enum(accountRoles),
      /** For an advisor; empty for none yet. */
      antennaId: z.string().max(64),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null, "has-role">> => {
    const { email, name, role } = input;
    return inTransaction(ctx.database, async (handle) => {
      const user = await userByEmail(handle.db, email);
      const person = user && (await personById(handle.db, user.id));
      if (person?.roles.includes(role)) return refuse("has-role", { field: "email" });
      const isKnown = (await antennas(handle.db)).some(({ id }) => id === input.antennaId);
      const antennaId = role === "advisor" && isKnown ? input.antennaId : null;
      await send(handle, ctx, { email, name: name || null, role, antennaId });
      return accept(null);
    });
  });

/** Takes an invitation back. Refused: `not-found`, when it was answered or taken back already. */
export const revoke = procedure(administrator)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(({ ctx, input: { id } }): Promise<Result<null, "not-found">> => {
    return inTransaction(ctx.database, async (handle) => {
      const open = await openInvitations(handle.db, ctx.now());
      const found = open.find((invitation) => invitation.id === id);
      if (!found || !(await revokeInvitation(handle.db, id, ctx.now()))) return refuse("not-found");
      const subject = { kind: "invitation", id, label: found.email };
      await audit(handle, ctx, { action: "invitation.revoke", subject });
      return accept(null);
    });
  });
