import { type InvitationRefusal, isMemberRole, openInvitation, type Person } from "@tremplin/core/account";
import { accept as accepted, type Result, refuse } from "@tremplin/core/shared";
import {
  acceptInvitation,
  addAntennaModerator,
  bumpDataVersion,
  companyById,
  companyMembers,
  createUser,
  type DatabaseHandle,
  giveRole,
  type Invitation,
  inTransaction,
  invitationByDigest,
  joinAntenna,
  personById,
  setMember,
} from "@tremplin/database";
import { attach } from "../../advisor/attach.ts";
import { audit } from "../../audit.ts";
import type { Context } from "../../context.ts";
import { digestOf } from "../../link-token.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personName } from "../account/sign-up.ts";
import { activeAdvisor, currentAdvisor } from "../advisor/accompaniment.ts";
import { tellAdmins } from "../employer/tell-admins.ts";
import { tokenInput } from "./show.ts";

export type AcceptRefusal = InvitationRefusal | "invitation-unknown" | "invitation-other" | "account-closed";

/** Where whoever accepted belongs now. */
export interface Accepted {
  readonly path: string;
}

/**
 * Accepts an invitation: makes the account of its address when there is none, and gives it its place. Whoever
 * holds the link reads that mailbox; nobody else's account is touched. Refused as `show` is, and
 * `invitation-other` for somebody who has signed in under another address.
 */
export const accept = procedure(anyone)
  .input(tokenInput.extend({ name: personName.optional() }))
  .mutation(({ ctx, input }): Promise<Result<Accepted, AcceptRefusal>> => {
    const { actor } = ctx;
    return inTransaction(ctx.database, async (handle) => {
      const found = await invitationByDigest(handle.db, digestOf(input.token));
      if (!found) return refuse("invitation-unknown");
      const opened = openInvitation(found, ctx.now());
      if (!opened.ok) return opened;
      if (actor.kind === "person" && actor.email !== found.email) return refuse("invitation-other");
      const name = input.name ?? found.name ?? found.email;
      const userId = await createUser(handle, { id: ctx.newId(), name, email: found.email }, ctx.now());
      const person = await personById(handle.db, userId);
      if (!person) return refuse("account-closed");
      if (!(await acceptInvitation(handle.db, found.id, ctx.now()))) return refuse("invitation-spent");
      const path = await givePlace(handle, ctx, found, person);
      await audit(
        handle,
        { ...ctx, actor: person },
        {
          action: "invitation.accept",
          subject: { kind: "invitation", id: found.id, label: found.email },
          details: { role: found.role },
        },
      );
      return accepted({ path });
    });
  });

/** Makes the person what they were asked to be; answers where they see it. */
async function givePlace(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "newId" | "now" | "baseUrl">,
  { role, companyId, antennaId, invitedBy }: Invitation,
  person: Person,
): Promise<string> {
  const now = ctx.now();
  if (role === "candidate") {
    await giveRole(handle, person.userId, role, now);
    await attachToInviter(handle, ctx, { invitedBy, antennaId }, person);
    return "/espace";
  }
  // Of one antenna only: the role is for the whole board.
  if (role === "moderator" && antennaId !== null) {
    await addAntennaModerator(handle, antennaId, person.userId, now);
    await bumpDataVersion(handle);
    return "/espace/moderation";
  }
  if (!isMemberRole(role)) {
    await giveRole(handle, person.userId, role, now);
    if (antennaId !== null) await joinAntenna(handle, antennaId, person.userId, now);
    return "/espace";
  }
  const company = companyId === null ? null : await companyById(handle.db, companyId);
  if (!company) return "/espace";
  const members = await companyMembers(handle.db, company.id);
  const known = members.find(({ userId }) => userId === person.userId);
  // Who manages the members already stays so.
  if (known?.role !== "recruiter-admin") await setMember(handle, company.id, person.userId, role, now);
  if (!known) await tellAdmins(handle, ctx, company, person);
  return `/espace/entreprise/${company.slug}`;
}

/** A young person whom an advisor asked in is theirs to accompany, unless somebody does already. */
async function attachToInviter(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "newId" | "now" | "baseUrl">,
  { invitedBy, antennaId }: Pick<Invitation, "invitedBy" | "antennaId">,
  { userId: id, name, email }: Person,
): Promise<void> {
  const advisor = invitedBy === null ? null : await activeAdvisor(handle, invitedBy);
  const current = await currentAdvisor(handle, id);
  if (!advisor || current.advisor) return;
  await attach(handle, ctx, {
    candidate: { id, name, email },
    advisor,
    from: current.from,
    ...(antennaId === null ? {} : { antennaId }),
    by: { id: advisor.userId, name: advisor.name },
    isTold: false,
  });
}
