import { everyOffer } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { companyBySlug, offerCards } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type EmployerPage, employerView } from "./view.ts";

const input = z.object({ slug: z.string().max(200) });

/** The page of a company. Refused: `not-found`. */
export const show = procedure(anyone)
  .input(input)
  .query(async ({ ctx, input: { slug } }): Promise<Result<EmployerPage, "not-found">> => {
    const { db } = ctx.database;
    const company = await companyBySlug(db, slug);
    if (!company) return refuse("not-found");
    const { total, ids } = await ctx.index.search({ ...everyOffer, company: slug }, null, ctx.now());
    return accept({ company: employerView(company), offers: await offerCards(db, ids), total });
  });
