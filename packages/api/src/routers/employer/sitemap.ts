import { companyPath } from "@tremplin/core/employer";
import { companiesWithLiveOffers } from "@tremplin/database";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** Addresses of the companies that have a live offer, with the last change of one. */
export const sitemap = procedure(anyone).query(
  async ({ ctx }): Promise<{ readonly path: string; readonly updatedAt: Date }[]> => {
    const companies = await companiesWithLiveOffers(ctx.database.db, ctx.now());
    return companies.map(({ slug, updatedAt }) => ({ path: companyPath(slug), updatedAt }));
  },
);
