import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  companyById,
  inTransaction,
  type ListedPartner,
  type NameableCompany,
  nameableCompanies,
  partners as namedPartners,
  namePartner,
  unnamePartner,
} from "@tremplin/database";
import { z } from "zod";
import { audit } from "../../audit.ts";
import { moderator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { endRequests } from "./consent.ts";

/** The partners that the agency names, and companies that it may name. */
export interface PartnersPage {
  readonly partners: readonly ListedPartner[];
  readonly found: readonly NameableCompany[];
}

export const partners = procedure(moderator)
  .input(z.object({ typed: z.string().trim().max(100) }))
  .query(async ({ ctx, input }): Promise<PartnersPage> => {
    const { db } = ctx.database;
    return {
      partners: await namedPartners(db),
      found: input.typed === "" ? [] : await nameableCompanies(db, input.typed),
    };
  });

const company = z.object({ companyId: z.string().max(64) });

/** Names a company as a partner: its members may look into the library. Refused: `not-found`. */
export const name = procedure(moderator)
  .input(company)
  .mutation(({ ctx, input }): Promise<Result<null, "not-found">> => {
    return inTransaction(ctx.database, async (handle) => {
      const known = await companyById(handle.db, input.companyId);
      if (!known) return refuse("not-found");
      const { userId: namedBy, name: namedByName } = ctx.actor;
      const isNew = await namePartner(handle.db, {
        companyId: known.id,
        namedAt: ctx.now(),
        namedBy,
        namedByName,
      });
      const subject = { kind: "company", id: known.id, label: known.name };
      if (isNew) await audit(handle, ctx, { action: "partner.name", subject });
      return accept(null);
    });
  });

/**
 * Names a company no more: its members find nobody from then on, its requests end, and what was opened to them closes.
 * Refused: `not-found`.
 */
export const unname = procedure(moderator)
  .input(company)
  .mutation(({ ctx, input }): Promise<Result<null, "not-found">> => {
    return inTransaction(ctx.database, async (handle) => {
      const known = await companyById(handle.db, input.companyId);
      if (!known || !(await unnamePartner(handle.db, known.id))) return refuse("not-found");
      await endRequests(handle, ctx, { companyId: known.id });
      const subject = { kind: "company", id: known.id, label: known.name };
      await audit(handle, ctx, { action: "partner.unname", subject });
      return accept(null);
    });
  });
