import { type Person, rolesOf } from "@tremplin/core/account";
import type { Company } from "@tremplin/core/employer";
import type { Role } from "@tremplin/core/shared";
import { companyById, type OfferDraftRow } from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import type { Asking } from "../../asking.ts";

/** In which roles somebody may write a company's offers: as its member, or for the agency. */
const writers: readonly Role[] = ["recruiter", "recruiter-admin", "advisor", "moderator", "administrator"];

/**
 * The role in which somebody acts on an offer of a company: a member's before the agency's, as steps
 * that wait for a moderator must not be taken by who wrote it. Forbidden to everybody else, who are not
 * told whether it exists. `authorId`: an advisor sees what they wrote themselves only.
 */
export function actingRole(actor: Person, companyId: string | null, authorId: string | null): Role {
  const roles = rolesOf(actor, companyId).filter((role) => writers.includes(role));
  const role =
    roles.find((each) => each === "recruiter-admin" || each === "recruiter") ??
    roles.find((each) => each === "administrator" || each === "moderator") ??
    (authorId === actor.userId ? roles.find((each) => each === "advisor") : undefined);
  if (role === undefined) throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
  return role;
}

/** A draft that somebody may work on, and its company. */
export async function ownDraft(
  ctx: Asking,
  draft: OfferDraftRow | undefined,
): Promise<{ readonly draft: OfferDraftRow; readonly company: Company; readonly role: Role }> {
  if (!draft) throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
  const role = actingRole(ctx.actor, draft.companyId, draft.authorId);
  const company = await companyById(ctx.database.db, draft.companyId);
  if (!company) throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
  return { draft, company, role };
}
