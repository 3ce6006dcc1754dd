import { offerPath } from "@tremplin/core/offer";
import { offerSitemapPage, offerSitemapPages } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

const input = z.object({ page: z.int().min(1) });

/** The live offers of one sitemap page. */
export const sitemap = procedure(anyone)
  .input(input)
  .query(async ({ ctx, input: { page } }): Promise<{ readonly path: string; readonly updatedAt: Date }[]> => {
    const offers = await offerSitemapPage(ctx.database.db, page, ctx.now());
    return offers.map((offer) => ({ path: offerPath(offer), updatedAt: offer.updatedAt }));
  });

/** The sitemap pages that hold live offers, from 1; a page holds 50,000 at most. */
export const sitemapPages = procedure(anyone).query(
  ({ ctx }): Promise<number[]> => offerSitemapPages(ctx.database.db, ctx.now()),
);
