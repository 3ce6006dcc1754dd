import { type ConversationKind, isWithCompany } from "@tremplin/core/conversation";
import { advisorOf, companyBySlug, conversationsOf, sentTo } from "@tremplin/database";
import { z } from "zod";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** How a young person may talk to a company, or about it. */
export interface CompanyContact {
  /** What there is to talk about with it; null when nothing lets one write. */
  readonly matter: { readonly kind: ConversationKind; readonly subjectId: string } | null;
  /** Who accompanies them, whom they may ask to introduce them; null for nobody. */
  readonly advisor: string | null;
}

/**
 * What lets a young person write to a company: a conversation with it that goes on, else what they sent it last. Null
 * for a company that there is not.
 */
export const withCompany = procedure(candidate)
  .input(z.object({ slug: z.string().max(120) }))
  .query(async ({ ctx, input }): Promise<CompanyContact | null> => {
    const { db } = ctx.database;
    const { userId } = ctx.actor;
    const company = await companyBySlug(db, input.slug);
    if (!company) return null;
    const [conversations, sent, advisor] = await Promise.all([
      conversationsOf(
        db,
        { userId, companyIds: [], followedIds: [] },
        { now: ctx.now(), timeZone: ctx.instance.config.timeZone },
      ),
      sentTo(db, { candidateId: userId, companyId: company.id }),
      advisorOf(db, userId),
    ]);
    const begun = conversations.find(
      ({ companyId, kind, isMatterOpen }) => companyId === company.id && isWithCompany(kind) && isMatterOpen,
    );
    const matter = begun ?? (sent && { kind: "application" as const, subjectId: sent.id });
    return {
      matter: matter ? { kind: matter.kind, subjectId: matter.subjectId } : null,
      advisor: advisor?.name ?? null,
    };
  });
