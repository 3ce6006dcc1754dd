import { everyOffer, type OfferCard } from "@tremplin/core/offer";
import { offerCards } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** The offers of the jobs that a page is about. */
export interface JobOffers {
  readonly total: number;
  readonly newest: readonly OfferCard[];
}

const mostShown = 5;

/** The newest live offers of some jobs, and how many there are. */
export const jobOffers = procedure(anyone)
  .input(z.strictObject({ rome: z.array(z.string().max(10)).min(1).max(20) }))
  .query(async ({ ctx, input }): Promise<JobOffers> => {
    const now = ctx.now();
    const codes = [...new Set(input.rome)];
    const found = await Promise.all(
      codes.map((rome) => ctx.index.search({ ...everyOffer, rome }, null, now)),
    );
    const ids = found.flatMap((each) => each.ids.slice(0, mostShown));
    const cards = await offerCards(ctx.database.db, ids);
    const newest = cards.toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime());
    return { total: found.reduce((sum, each) => sum + each.total, 0), newest: newest.slice(0, mostShown) };
  });
