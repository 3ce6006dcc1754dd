import { type InvitedRole, invitationDays, type Person } from "@tremplin/core/account";
import type { Company } from "@tremplin/core/employer";
import { addInvitation, type DatabaseHandle } from "@tremplin/database";
import { audit } from "../audit.ts";
import type { Context } from "../context.ts";
import { linkToken } from "../link-token.ts";
import { enqueueMail } from "../mail/enqueue-mail.ts";

/** Whom to ask in, and as what. */
export interface Asked {
  /** Lower case. */
  readonly email: string;
  readonly name?: string | null;
  readonly role: InvitedRole;
  readonly company?: Pick<Company, "id" | "name"> | null;
  readonly antennaId?: string | null;
}

/**
 * Asks somebody in by mail, within the transaction of `handle`. Whether the caller may is decided before.
 * An older invitation of the same address to the same place is good no longer.
 */
export async function invite(
  handle: DatabaseHandle,
  ctx: Pick<Context, "newId" | "now" | "baseUrl"> & { readonly actor: Person },
  { email, name = null, role, company = null, antennaId = null }: Asked,
): Promise<void> {
  const { actor, newId, now, baseUrl } = ctx;
  const { token, digest } = linkToken();
  const createdAt = now();
  const id = newId();
  await addInvitation(handle.db, {
    id,
    tokenDigest: digest,
    email,
    name,
    role,
    companyId: company?.id ?? null,
    antennaId,
    invitedBy: actor.userId,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + invitationDays * 86_400_000),
    acceptedAt: null,
    revokedAt: null,
  });
  const values = { path: `/invitation/${token}`, by: actor.name, role, company: company?.name ?? null };
  await enqueueMail(handle, baseUrl, { kind: "account.invitation", to: { email, name }, values }, createdAt);
  await audit(handle, ctx, {
    action: "invitation.send",
    subject: { kind: "invitation", id, label: email },
    details: { role, company: company?.name ?? null },
  });
}
