import { standingAt } from "@tremplin/core/account";
import {
  type Company,
  type CompanyProfile,
  type CompanyRight,
  emptyProfile,
  mayInCompany,
} from "@tremplin/core/employer";
import { companyBySlug, companyProfile, type DatabaseHandle } from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import type { Asking } from "../../asking.ts";

export interface OwnCompany {
  readonly company: Company;
  readonly profile: CompanyProfile;
}

/**
 * The company of an address, for somebody who has this right over it. Others are forbidden, and are not told
 * whether there is such a company.
 */
export async function companyFor(
  ctx: Asking,
  slug: string,
  right: CompanyRight,
  { db }: Pick<DatabaseHandle, "db"> = ctx.database,
): Promise<OwnCompany> {
  const company = await companyBySlug(db, slug);
  if (!company || !mayInCompany(standingAt(ctx.actor, company.insee), right, company.id)) {
    throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
  }
  const profile = (await companyProfile(db, company.id)) ?? emptyProfile(company.id, ctx.now());
  return { company, profile };
}
